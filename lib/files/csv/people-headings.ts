/**
 * Our columns for people. The headings are those that HubSpot and Pipedrive map by themselves; the others follow in
 * our own words.
 */
export const PEOPLE_HEADINGS = [
  'First Name',
  'Last Name',
  'Email',
  'Phone Number',
  'Company Name',
  'Job Title',
  'LinkedIn URL',
  'Next Step',
  'Next Step Due',
  'Time Zone',
  'Status',
  'Owner',
  'Last Contacted',
  'Notes',
  'Record ID',
] as const;
