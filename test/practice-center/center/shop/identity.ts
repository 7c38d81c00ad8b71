/** Where 고객확인 stands, in the centre's own words. */
export type IdentityStatus = '고객확인정보 등록 필요' | '심사중' | '고객확인완료';

/** What 고객확인정보 관리 shows. Nothing of what is typed into its form is kept. */
export interface Identity {
  status: IdentityStatus;
  /** the day of the last 완료 */
  sent: string | null;
}

/** A shop that has not registered yet. */
export function newIdentity(): Identity {
  return { status: '고객확인정보 등록 필요', sent: null };
}

/** What is under review is found right when asked again. */
export function reviewed(identity: Identity): Identity {
  return identity.status === '심사중' ? { ...identity, status: '고객확인완료' } : identity;
}
