/** What stands in the browser's own menu on selected words and on links; the browser puts the words for `%s`. */
export const menuWords = {
  nextStep: 'Next step with “%s”',
  nextStepWithPerson: 'Next step with this person',
  library: 'Add to my library',
};
