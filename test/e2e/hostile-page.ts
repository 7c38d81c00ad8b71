/** A seller's page that turns against our panel, as far as any page can; the same in both browsers. */
import { until } from '../harness/until.ts';
import type { AnySeller, Case } from './any-seller.ts';

interface Spot {
  x: number;
  y: number;
}

/** A seller whose guide waits at its first step, for them to say that it is done. */
export interface GuidedSeller extends AnySeller {
  /** Opens a page, the panel, and a guide in it. */
  beginGuide(): Promise<void>;
  /** Where the guide is, such as `1 / 6`. */
  step(): Promise<string | null | undefined>;
  /** The middle of a button of the panel, in the page. */
  middleOf(button: string): Promise<Spot>;
  clickByScript(button: string): Promise<void>;
  /** The real mouse and keyboard. */
  move(to: Spot): Promise<void>;
  press(): Promise<void>;
  type(text: string): Promise<void>;
  /** Address of the panel's page. */
  panelAddress: string;
  /** What each frame of the page says that is the panel's page; the panel itself is one. */
  panelsHere(): Promise<string[]>;
  /** What each tab says that is the panel's page. */
  panelsAlone(): Promise<string[]>;
  /** The same as `panelsHere` of a page of another site with this body. */
  panelsElsewhere(body: string): Promise<string[]>;
}

const DONE = '했어요';
/** Somewhere in the page, beside the panel. */
const BESIDE = 400;

const pause = (time: number) => new Promise((over) => setTimeout(over, time));

const shift = (seller: AnySeller, x: number) =>
  seller.inPage((x) => {
    document.documentElement.style.transform = x === 0 ? '' : `translateX(${x}px)`;
  }, x);

/** Longer than the answer to a press takes. Milliseconds. */
const ANSWERED = 500;

async function expectStays(seller: GuidedSeller): Promise<void> {
  await pause(ANSWERED);
  const step = await seller.step();
  if (step !== '1 / 6') throw new Error(`the guide went to ${step}`);
}

/** The page has come to its senses: now the seller's press counts. */
async function expectGoesOn(seller: GuidedSeller): Promise<void> {
  await pause(700);
  await seller.move(await seller.middleOf(DONE));
  await pause(400);
  await seller.press();
  await until(
    'the guide goes on',
    () => seller.step(),
    (step) => step === '2 / 6',
    5_000,
  );
}

/** Presses that nobody meant for the panel. What a page moves never moves that, which stands above it. */
export const PRESSES: Case<GuidedSeller>[] = [
  {
    title: 'a script’s click',
    async act(seller) {
      await seller.clickByScript(DONE);
      await expectStays(seller);
      await expectGoesOn(seller);
    },
  },
  {
    title: 'a press 50 ms after the page moved all that it can under the pointer',
    async act(seller) {
      const button = await seller.middleOf(DONE);
      await seller.move({ ...button, x: BESIDE });
      await pause(700);
      await shift(seller, BESIDE - button.x);
      await pause(50);
      await seller.press();
      await expectStays(seller);
      await shift(seller, 0);
      await expectGoesOn(seller);
    },
  },
  {
    title: 'the same with the pointer in the panel',
    async act(seller) {
      const button = await seller.middleOf(DONE);
      const heading = { ...button, y: button.y - 120 };
      await seller.move(heading);
      await pause(700);
      await seller.inPage((y) => {
        document.documentElement.style.transform = `translateY(${y}px)`;
      }, heading.y - button.y);
      await pause(50);
      await seller.press();
      await expectStays(seller);
      await shift(seller, 0);
      await expectGoesOn(seller);
    },
  },
  {
    title: 'a press while the page runs along with the pointer',
    async act(seller) {
      const button = await seller.middleOf(DONE);
      for (let x = BESIDE; x < BESIDE + 60; x += 3) {
        await shift(seller, x - button.x);
        await seller.move({ ...button, x });
        await pause(30);
      }
      await seller.press();
      await expectStays(seller);
      await shift(seller, 0);
      await expectGoesOn(seller);
    },
  },
];

const KEYS = ['Enter', ' ', 'Escape', 'ArrowLeft', 'ArrowRight', 'Tab', 'g', 's'];

const INPUT = 'typed-into';

/** What a page makes up, and the focus that it keeps. */
export const MADE_UP: Case<GuidedSeller>[] = [
  {
    title: 'mouse, keyboard and focus events that a page makes up do nothing',
    async act(seller) {
      // What the step points at has been found by then.
      await pause(1_000);
      const before = await seller.said();
      await seller.inPage((keys) => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        const how = { bubbles: true, composed: true, cancelable: true, clientX: innerWidth - 100, clientY: 300 };
        const pressed = keys.map((key) => ({ ...how, key, altKey: true, shiftKey: true }));
        const made = () => [
          ...['pointerdown', 'pointerup'].map((type) => new PointerEvent(type, how)),
          ...['mousedown', 'mouseup', 'click', 'dblclick'].map((type) => new MouseEvent(type, how)),
          ...['keydown', 'keyup'].flatMap((type) => pressed.map((key) => new KeyboardEvent(type, key))),
          ...['focusin', 'focus', 'blur', 'focusout'].map((type) => new FocusEvent(type, how)),
        ];
        for (const target of [host, document, window]) for (const event of made()) target.dispatchEvent(event);
        host.click();
        host.focus();
        host.blur();
      }, KEYS);
      await expectStays(seller);
      const after = await seller.said();
      if (after !== before) throw new Error(`the panel said ${before} and says ${after}`);
    },
  },
  {
    title: 'the focus stays in the page’s input while the guide goes on',
    async act(seller) {
      await seller.inPage((id) => {
        const input = document.createElement('input');
        input.id = id;
        document.querySelector('h1, h2')?.after(input);
        input.focus();
      }, INPUT);
      await seller.type('33');
      await seller.inPage(() => (document.documentElement.lastElementChild as HTMLElement).focus(), null);
      // The page shows what the step waits for: the guide goes on by itself.
      await seller.inPage(() => {
        for (const link of document.querySelectorAll<HTMLElement>('nav a'))
          if (link.textContent?.trim() === '택배사/배송지 정보 관리')
            history.pushState(null, '', link.getAttribute('href'));
        for (const title of document.querySelectorAll('h1, h2'))
          if (title.textContent === '반품관리') title.textContent = '택배사/배송지 정보 관리';
      }, null);
      await until(
        'the guide goes on',
        () => seller.step(),
        (step) => step === '2 / 6',
        8_000,
      );
      await seller.type('00');
      const typed = await seller.inPage(
        (id) => (document.activeElement?.id === id ? (document.activeElement as HTMLInputElement).value : ''),
        INPUT,
      );
      if (typed !== '3300') throw new Error(`the page’s input has ${typed}`);
    },
  },
];

/** The panel's page where no dock of ours has put it. */
export const FRAMED: Case<GuidedSeller>[] = [
  {
    title: 'framed by the seller’s page it says nothing',
    async act(seller) {
      await seller.inPage((address) => {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
        const outer = document.createElement('iframe');
        document.body.append(outer);
        const inner = outer.contentDocument?.createElement('iframe');
        if (inner) inner.src = address;
        if (inner) outer.contentDocument?.body.append(inner);
      }, seller.panelAddress);
      await pause(2_500);
      const said = (await seller.panelsHere()).filter((text) => text.trim() !== '');
      if (said.length !== 1) throw new Error(`these frames spoke: ${said.join(' | ')}`);
      await expectStays(seller);
    },
  },
  {
    title: 'opened in a window it says nothing',
    async act(seller) {
      await seller.inPage((address) => void open(address, '', 'width=500,height=700'), seller.panelAddress);
      await pause(2_500);
      const said = (await seller.panelsAlone()).filter((text) => text.trim() !== '');
      if (said.length > 0) throw new Error(`these windows spoke: ${said.join(' | ')}`);
      await expectStays(seller);
    },
  },
  {
    title: 'another site can’t frame it',
    async act(seller) {
      const said = await seller.panelsElsewhere(
        `<iframe src="${seller.panelAddress}" width="500" height="700"></iframe>`,
      );
      if (said.length > 0) throw new Error(`these frames came up: ${said.join(' | ')}`);
    },
  },
];
