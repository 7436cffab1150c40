export const forget = {
  act: 'Forget',
  ask: (name: string) => `Forget ${name}?`,
  did: 'Forgotten.',
  find: 'Name or company',
  keep: 'Keep',
  none: 'No one by that name.',
  note: 'Name, addresses, steps, touches and notes are erased here, and in every copy in this browser. Files that you saved are yours to delete. This cannot be undone, and nothing done before can be taken back afterwards.',
  title: 'Forget somebody',
  titleNote: 'When a person asks for it, or should not have been kept.',
};
