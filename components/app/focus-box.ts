/** Puts the keyboard into the search box on the screen; what stands there is selected, so that typing replaces it. */
export function focusBox(): void {
  const box = document.querySelector<HTMLInputElement>('input[role="combobox"]');
  box?.focus();
  box?.select();
}
