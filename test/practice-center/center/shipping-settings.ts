/** The carriers that 굿스플로 links; others cannot be registered. */
export const CONTRACT_CARRIERS = [
  '우체국택배',
  '롯데택배',
  'CJ대한통운',
  '로젠택배',
  '한진택배',
  '일양로지스',
] as const;
export const BOX_SIZES = ['극소', '소', '중', '대', '이형'] as const;
export const RATE_KINDS = ['신용', '선불', '착불', '반품'] as const;

/** The return carrier that needs no contract. */
export const DESIGNATED = '톡체크아웃 지정택배';

/** The status in which a registered carrier can be used. */
export const CONFIRMED = '계약정보확인완료';
const WAITING = '계약정보 확인중';

/** A contract as the 서비스 이용 신청 dialog collects it; `rates` is keyed `소-반품`. */
export interface CarrierContract {
  carrier: string;
  contractCode: string;
  vendorCode: string;
  basis: string;
  rates: Record<string, string>;
  status: string;
}

/** What 택배사/배송지 정보 관리 shows and changes. */
export interface ShippingSettings {
  contract: CarrierContract | null;
  returnCarrier: string;
  /** 반품 배송비(편도) in won; an exchange costs twice that */
  returnFee: number;
}

/** A shop that has not registered a contract carrier yet. */
export function newShippingSettings(): ShippingSettings {
  return { contract: null, returnCarrier: DESIGNATED, returnFee: 3000 };
}

/** Reads the application form. */
export function contractFrom(form: FormData): CarrierContract {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const rates: Record<string, string> = {};
  for (const size of BOX_SIZES) {
    for (const kind of RATE_KINDS) rates[`${size}-${kind}`] = text(`${size}-${kind}`);
  }
  return {
    carrier: text('carrier'),
    contractCode: text('contractCode'),
    vendorCode: text('vendorCode'),
    basis: text('basis'),
    rates,
    status: WAITING,
  };
}
