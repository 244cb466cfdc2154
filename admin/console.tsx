import { CssBaseline, GlobalStyles } from '@mui/material';
import { CoreAdminContext, CoreAdminUI, CustomRoutes, localStorageStore, type I18nProvider } from 'ra-core';
import { Notification } from 'ra-ui-materialui';
import { lazy } from 'react';
import { Route } from 'react-router-dom';
import { authProvider } from './access/auth-provider.js';
import SignInPage from './access/sign-in.page.js';
import { dataProvider } from './data/data-provider.js';
import { Spoken } from './languages/spoken.js';
import { queryClient } from './data/query-client.js';
import { Crashed } from './shell/crashed.js';
import { Layout } from './shell/layout.js';
import { Home } from './shell/menu.js';
import { NotFound } from './shell/not-found.js';
import { Waiting } from './shell/waiting.js';
import { Mirrored } from './theme/mirrored.js';
import { Alone } from './shell/alone.js';

const QueuePage = lazy(() => import('./queue/queue.page.js'));
const ApplicationPage = lazy(() => import('./application/application.page.js'));
const CounterProcedurePage = lazy(() => import('./counter/procedure.page.js'));
const CounterApplicantPage = lazy(() => import('./counter/applicant.page.js'));
const FilingPage = lazy(() => import('./counter/filing.page.js'));
const ReceiptPage = lazy(() => import('./counter/receipt.page.js'));
const ProceduresPage = lazy(() => import('./procedures/procedures.page.js'));
const ProcedurePage = lazy(() => import('./procedures/procedure.page.js'));
const StudioPage = lazy(() => import('./studio/studio.page.js'));
const PeoplePage = lazy(() => import('./people/people.page.js'));
const OrganisationsPage = lazy(() => import('./people/organisations.page.js'));
const DepartmentsPage = lazy(() => import('./people/departments.page.js'));
const ListsPage = lazy(() => import('./lists/lists.page.js'));
const ListPage = lazy(() => import('./lists/list.page.js'));
const HolidaysPage = lazy(() => import('./holidays/holidays.page.js'));
const InvitationsPage = lazy(() => import('./people/invitations.page.js'));
const InvitationPage = lazy(() => import('./access/invitation.page.js'));
const ForgotPasswordPage = lazy(() => import('./access/forgot-password.page.js'));
const ResetPasswordPage = lazy(() => import('./access/reset-password.page.js'));
const SecurityPage = lazy(() => import('./access/security.page.js'));

const store = localStorageStore();

/**
 * react-admin mounts everything anew when the language changes, and what was typed is lost. This provider always speaks
 * the chosen language already, so that it leaves things in place; `Spoken` changes the words.
 */
const settled: I18nProvider = {
  translate: (key) => key,
  changeLocale: () => Promise.resolve(),
  getLocale: () => store.getItem<string>('locale') as string,
};

/** The console: what stands where. Each page travels only when it is opened. */
export const Console = ({ spoken }: { spoken: I18nProvider }) => (
  <CoreAdminContext
    authProvider={authProvider}
    i18nProvider={settled}
    dataProvider={dataProvider}
    store={store}
    queryClient={queryClient}
  >
    <Spoken initially={spoken}>
      <Mirrored>
        <CssBaseline />
        <GlobalStyles styles={globalStyles} />
        <CoreAdminUI
          disableTelemetry
          layout={Layout}
          loginPage={SignInPage}
          catchAll={NotFound}
          loading={Waiting}
          error={({ error, resetErrorBoundary }) => (
            <Crashed error={error} resetErrorBoundary={resetErrorBoundary ?? (() => location.reload())} />
          )}
          requireAuth
          title="Jiha"
        >
          <CustomRoutes noLayout>
            <Route path="/forgot-password" element={<Alone page={<ForgotPasswordPage />} />} />
            <Route path="/reset-password" element={<Alone page={<ResetPasswordPage />} />} />
            <Route path="/invitation" element={<Alone page={<InvitationPage />} />} />
          </CustomRoutes>
          <CustomRoutes>
            <Route path="/" element={<Home />} />
            <Route path="/applications" element={<QueuePage />} />
            <Route path="/applications/:id" element={<ApplicationPage />} />
            <Route path="/applications/:id/receipt" element={<ReceiptPage />} />
            <Route path="/counter" element={<CounterProcedurePage />} />
            <Route path="/counter/new/:procedureId" element={<CounterApplicantPage />} />
            <Route path="/counter/:id" element={<FilingPage />} />
            <Route path="/procedures" element={<ProceduresPage />} />
            <Route path="/procedures/:id" element={<ProcedurePage />} />
            <Route path="/studio/:id" element={<StudioPage />} />
            <Route path="/people" element={<PeoplePage />} />
            <Route path="/organisations" element={<OrganisationsPage />} />
            <Route path="/departments" element={<DepartmentsPage />} />
            <Route path="/lists" element={<ListsPage />} />
            <Route path="/lists/:key" element={<ListPage />} />
            <Route path="/holidays" element={<HolidaysPage />} />
            <Route path="/invitations" element={<InvitationsPage />} />
            <Route path="/security" element={<SecurityPage />} />
          </CustomRoutes>
        </CoreAdminUI>
        <Notification />
      </Mirrored>
    </Spoken>
  </CoreAdminContext>
);

const globalStyles = {
  /** A focus that is seen everywhere, on every ground. */
  ':focus-visible': { outline: '3px solid #1d5a8c', outlineOffset: 2 },
  '@media (max-width: 599.95px)': {
    '.wide-only': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  '@media print': { '.screen-only, header': { display: 'none !important' } },
  '@media (prefers-reduced-motion: reduce)': {
    '*': { animationDuration: '0.01s !important', transitionDuration: '0.01s !important' },
  },
} as const;
