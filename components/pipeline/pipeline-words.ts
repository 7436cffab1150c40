export const pipeline = {
  all: 'All',
  back: (name: string) => `${name}: a stage back`,
  days: (median: number | null, expected: number) =>
    median === null ? `expects ${expected} days` : `${median} of ${expected} days`,
  daysExpected: 'Days, expected',
  daysOf: (median: number | null, expected: number) =>
    median === null ? `– / ${expected} d` : `${median} / ${expected} d`,
  editProcess: 'Edit the process',
  forward: 'Forward',
  forwardFrom: (share: string, stage: string) => `${share} of those who left ${stage} went forward`,
  forwardTitle: (stage: string) => `Left ${stage} forward`,
  gone: 'That contact or stage is not there any more.',
  here: 'Here',
  hereIn: (count: number, stage: string) => `${count} in ${stage}`,
  keyMove: 'Move a stage',
  late: 'longer than expected',
  left: 'Left',
  leftFrom: (count: number, stage: string) => `${count} left ${stage}`,
  metrics: 'Where it stands, by stage',
  metricsText:
    'Days are the median of those who have left. Forward is the share of them that went on to a later stage or was won.',
  moveTo: (name: string) => `${name}: move to a stage`,
  moved: (name: string, stage: string) => `${name}: now in ${stage}.`,
  movedOut: (name: string) => `${name}: out of the process.`,
  noProcess: 'No process yet.',
  noProcessText:
    'A process is the stages that a contact goes through, each with the fact that ends it. Start from one of these; it can be changed in Settings.',
  noStage: 'No stage yet',
  noStageText: 'Prospects outside of the process',
  nobody: 'Nobody here.',
  onward: (name: string) => `${name}: a stage onward`,
  ownProcess: 'Write my own',
  retired: 'Retired; who is here stays until moved',
  sentence: (count: number, still: number, worst: { name: string; count: number } | null) =>
    `${count === 1 ? 'One contact' : `${count} contacts`} in the process${
      still === 0
        ? ', none of them stands still.'
        : still === 1
          ? '; one stands still.'
          : worst === null
            ? `; ${still} stand still.`
            : `; ${still} stand still, ${worst.count} of them in ${worst.name}.`
    }`,
  stage: 'Stage',
  started: (name: string) => `Process started: ${name}.`,
  stillIn: (count: number, stage: string) => `${count} stalled in ${stage}`,
  title: 'Pipeline',
  until: (trigger: string) => (trigger === '' ? '' : `Until: ${trigger}`),
  views: { 'no next step': 'No next step', slipping: 'Slipping', stalled: 'Stalled' },
};
