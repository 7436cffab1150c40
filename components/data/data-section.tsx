import type { SectionProps } from '../settings/section-props.ts';
import type { SettingSection } from '../settings/sections.ts';
import { words } from '../words.ts';
import { CopiesPart } from './copies-part.tsx';
import { ExportPart } from './export-part.tsx';
import { ForgetPart } from './forget-part.tsx';
import { ImportPart } from './import-part.tsx';
import { SamplePart } from './sample-part.tsx';
import { WeeklyPart } from './weekly-part.tsx';

const says = words.files;

/** Out, in, copies, the sample book, forgetting: all that concerns the user's data as a whole. */
export function dataSection(props: SectionProps): SettingSection {
  return {
    id: 'data',
    title: says.data,
    lead: says.dataLead,
    entries: [
      {
        id: 'export',
        find: `${says.exportTitle} ${says.asBook} ${says.asPeople} ${says.asSteps} ${says.asCards} ${says.printBook} export save download backup json csv ics vcard`,
        show: () => <ExportPart {...props} />,
      },
      {
        id: 'import',
        find: `${says.importTitle} ${says.importNote} import restore upload json csv vcard linkedin hubspot`,
        show: () => <ImportPart {...props} />,
      },
      {
        id: 'weekly',
        find: `${words.copies.weekly} ${words.copies.weeklyNote} backup reminder`,
        show: () => <WeeklyPart {...props} />,
      },
      {
        id: 'copies',
        find: `${words.copies.inBrowser} ${words.copies.inBrowserNote} ${words.copies.verify} ${words.copies.bringBack} backup restore`,
        show: () => <CopiesPart {...props} />,
      },
      {
        id: 'forget',
        find: `${words.forget.title} ${words.forget.titleNote} ${words.forget.note} erase delete remove`,
        show: () => <ForgetPart {...props} />,
      },
      {
        id: 'sample',
        find: `${says.sample} ${says.sampleNote}`,
        show: () => <SamplePart {...props} />,
      },
    ],
  };
}
