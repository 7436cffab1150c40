/** `npm run audit`: known weaknesses of what ships, by the registry; where it does not answer, that is said. */
import { audit } from './read-audit.ts';

const said = await audit();
if (said.is === 'found') console.error(said.output);
else
  console.log(
    said.is === 'clean'
      ? 'No known weakness in what ships.'
      : 'Skipped: the registry does not answer questions about weaknesses from here.',
  );
process.exitCode = said.is === 'found' ? 1 : 0;
