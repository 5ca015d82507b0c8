import { Suspense } from 'react';
import { HashRouter, Route, Routes } from 'react-router';
import { HomeScreen } from '#src/ui/home/home-screen.tsx';
import { WaitNotice } from '#src/ui/parts/wait-notice.tsx';
import { useDrawing } from './changed-by-others.ts';
import { ExtensionNotice } from './extension-notice.tsx';
import { Loading } from './loading.tsx';
import { MissingScreen } from './missing-screen.tsx';
import { ScreenGuard } from './screen-guard.tsx';
import {
  ActionsScreen,
  AuditFrame,
  CasesScreen,
  CheckScreen,
  ConflictsScreen,
  FeedbackScreen,
  HelpScreen,
  HistoryScreen,
  JoinScreen,
  NewAuditScreen,
  NextAuditScreen,
  PrintCaseScreen,
  PrintFormScreen,
  PrintResultsScreen,
  ResultsScreen,
  ReviewScreen,
  SettingsScreen,
  SetupScreen,
  SyncScreen,
} from './screens.ts';
import { TopBar } from './top-bar.tsx';
import { useIdleLock } from './use-idle-lock.ts';
import { useKeepTyping } from './use-keep-typing.ts';

/** All screens and their addresses. Hash addresses work from any static host and never reach a server's log. */
export function App() {
  useIdleLock();
  useKeepTyping();
  return (
    <HashRouter key={useDrawing()}>
      <TopBar />
      <WaitNotice />
      <ExtensionNotice />
      <ScreenGuard>
        <Suspense fallback={<Loading />}>
          <Routes>
            <Route path="/" element={<HomeScreen />} />
            <Route path="/new" element={<NewAuditScreen />} />
            <Route path="/join" element={<JoinScreen />} />
            <Route path="/settings" element={<SettingsScreen />} />
            <Route path="/help/:topic?" element={<HelpScreen />} />
            <Route path="/a/:audit" element={<AuditFrame />}>
              <Route path="setup/:step?" element={<SetupScreen />} />
              <Route path="cases" element={<CasesScreen />} />
              <Route path="c/:case/check" element={<CheckScreen />} />
              <Route path="c/:case/history" element={<HistoryScreen />} />
              <Route path="c/:case/:section?" element={<ReviewScreen />} />
              <Route path="results" element={<ResultsScreen />} />
              <Route path="sync" element={<SyncScreen />} />
              <Route path="feedback/:provider?" element={<FeedbackScreen />} />
              <Route path="next" element={<NextAuditScreen />} />
              <Route path="actions" element={<ActionsScreen />} />
              <Route path="conflicts" element={<ConflictsScreen />} />
              <Route path="history" element={<HistoryScreen />} />
              <Route path="print/form" element={<PrintFormScreen />} />
              <Route path="print/case/:case" element={<PrintCaseScreen />} />
              <Route path="print/results" element={<PrintResultsScreen />} />
            </Route>
            <Route path="*" element={<MissingScreen />} />
          </Routes>
        </Suspense>
      </ScreenGuard>
    </HashRouter>
  );
}
