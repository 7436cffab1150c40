import { render } from 'preact';
import '../../components/look/pages.css';
import '../../components/dashboard/dashboard.css';
import { DashboardPage } from '../../components/dashboard/dashboard-page.tsx';
import { dashboardActs, hearElsewhere } from '../../lib/dashboard-desk.ts';
import { startOwnPage } from '../../lib/own-page.ts';

document.body.className = 'onward';
render(
  <DashboardPage
    start={async () => {
      const page = await startOwnPage();
      return {
        page,
        acts: dashboardActs(page),
        copy: (text) => navigator.clipboard.writeText(text),
        onElsewhere: hearElsewhere,
      };
    }}
  />,
  document.body,
);
