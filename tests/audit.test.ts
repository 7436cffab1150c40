import { expect, test } from 'vitest';
import { readAudit } from '../scripts/read-audit.ts';

const report = (total: number) =>
  `npm warn something else\n${JSON.stringify({ auditReportVersion: 2, vulnerabilities: {}, metadata: { vulnerabilities: { high: total, total } } }, null, 2)}\n`;

test('an audit is clean, has found something, or was not answered', () => {
  expect(readAudit(report(0))).toEqual({ is: 'clean' });
  expect(readAudit(report(2))).toEqual({ is: 'found', output: report(2) });
  expect(
    readAudit('{\n  "message": "405 Method Not Allowed", "method": "POST"\n}\nnpm error audit endpoint\n'),
  ).toEqual({ is: 'silent' });
  expect(readAudit('npm error network request failed\n')).toEqual({ is: 'silent' });
  expect(readAudit('')).toEqual({ is: 'silent' });
});
