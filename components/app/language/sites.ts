/** Sentences about the sites where we stand. */
export const sites = {
  title: '사이트',
  turnOn: '이 사이트에서 켜기',
  turnOff: '이 사이트에서 끄기',
  off: '여기가 판매자센터라면 길잡이를 켤 수 있어요.',
  on: '이 사이트에서 켜 두었어요.',
  asking: '브라우저가 묻는 창에서 허용해 주세요.',
  refused: '브라우저에서 허용하지 않아 켜지 않았어요.',
  turnedOff: '껐어요. 열려 있는 화면은 새로고침하면 패널이 사라져요.',
  withheld:
    '브라우저에서 이 사이트 접근이 꺼져 있어 패널이 나오지 않아요. 열려 있는 화면의 패널은 새로고침하면 사라져요.',
  unrecognised: '어느 판매자센터인지 알아보지 못했어요. 골라 주세요.',
  center: '판매자센터',
  chooseCenter: '고르기',
  /** Where we can't be switched on, and why. */
  closed: {
    browser: '브라우저가 확장 프로그램을 막아 둔 화면이라 패널을 열 수 없어요.',
    file: '컴퓨터에 있는 파일에서는 패널을 열 수 없어요.',
    http: '암호화되지 않은 주소(http)에서는 패널을 열 수 없어요.',
  },
  unknown:
    '브라우저가 이 탭의 주소를 알려 주지 않아요. 판매자센터라면 브라우저의 길잡이 버튼으로 팝업을 다시 열어 주세요.',

  /** In the settings. */
  help: '다른 주소의 판매자센터에서는 팝업의 ‘이 사이트에서 켜기’를 누르고, 브라우저가 묻는 창에서 허용하면 켜져요.',
  private: '시크릿 창(사생활 보호 창)에서는 길잡이가 작동하지 않아요.',
  notChosen: '어느 판매자센터인지 아직 몰라요. 그 사이트에서 팝업을 열어 골라 주세요.',
  allowAgain: '브라우저에서 접근이 꺼져 있어요. 그 사이트에서 팝업의 ‘이 사이트에서 켜기’를 누르면 다시 켜져요.',
  turnOffShort: '끄기',
  turnOffAt: (host: string) => `${host}에서 끄기`,
} as const;
