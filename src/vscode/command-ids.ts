/** Every command of the extension; package.json names the ones that a person can call. */
export const commandIds = {
  newReply: 'goldenReply.newReplyFromClipboard',
  checkDocument: 'goldenReply.checkDocument',
  copyReply: 'goldenReply.copyReply',
  explainRule: 'goldenReply.explainRule',
  openAsReply: 'goldenReply.openAsReply',
  changeChannel: 'goldenReply.changeChannel',
  changeLanguage: 'goldenReply.changeLanguage',
  changeAddress: 'goldenReply.changeAddress',
  nextMark: 'goldenReply.nextMark',
  previousMark: 'goldenReply.previousMark',
  nextBlank: 'goldenReply.nextBlank',
  confirm: 'goldenReply.confirm',
  forgetRecent: 'goldenReply.forgetRecentReplies',
  showMark: 'goldenReply.showMark',
  ignoreHere: 'goldenReply.ignoreHere',
  turnOff: 'goldenReply.turnOffRule',
} as const;
