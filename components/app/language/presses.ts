/** Why a press in the panel was not taken, and what helps. */
export const untaken = {
  covered:
    '화면의 다른 것이 길잡이를 가리고 있어 누름을 받지 않았어요. 가린 것을 닫고 다시 누르거나, Tab 키로 옮겨 Enter 키로 누르세요. 브라우저의 사이드 패널에서도 할 수 있어요.',
  new: '방금 나타난 것이라 누름을 받지 않았어요. 다시 눌러 주세요.',
} as const;
