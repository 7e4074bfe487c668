import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, Suspense } from "react";
import { BrowserRouter, Outlet, Route, Routes, useLocation, useParams } from "react-router";
import { ApiProblem } from "./data/client.ts";
import { AskPage } from "./pages/ask/ask-page.tsx";
import { NotFoundPage } from "./pages/not-found-page.tsx";
import { latePage } from "./parts/late-page.tsx";
import { PageGuard } from "./parts/page-guard.tsx";
import { LoadingState } from "./parts/states.tsx";
import { Shell } from "./shell/shell.tsx";
import { ShadeProvider } from "./theme/shade.tsx";
import { WordsProvider } from "./words/words.tsx";

const ListsPage = latePage(async () => (await import("./pages/lists/lists-page.tsx")).ListsPage);
const ListPage = latePage(async () => (await import("./pages/list/list-page.tsx")).ListPage);
const DepartmentsPage = latePage(
  async () => (await import("./pages/departments/departments-page.tsx")).DepartmentsPage,
);
const DepartmentPage = latePage(async () => (await import("./pages/department/department-page.tsx")).DepartmentPage);
const NoticePage = latePage(async () => (await import("./pages/notice/notice-page.tsx")).NoticePage);
const ImportPage = latePage(async () => (await import("./pages/import/import-page.tsx")).ImportPage);
const ReportsPage = latePage(async () => (await import("./pages/reports/reports-page.tsx")).ReportsPage);
const ReviewPage = latePage(async () => (await import("./pages/review/review-page.tsx")).ReviewPage);
const ItemPage = latePage(async () => (await import("./pages/item/item-page.tsx")).ItemPage);
const BatchPage = latePage(async () => (await import("./pages/batch/batch-page.tsx")).BatchPage);
const MirrorPage = latePage(async () => (await import("./pages/mirror/mirror-page.tsx")).MirrorPage);
const OwnWordsPage = latePage(async () => (await import("./pages/own-words/own-words-page.tsx")).OwnWordsPage);
const ChecksPage = latePage(async () => (await import("./pages/checks/checks-page.tsx")).ChecksPage);
const CountyCheckPage = latePage(
  async () => (await import("./pages/county-check/county-check-page.tsx")).CountyCheckPage,
);
const CheckPage = latePage(async () => (await import("./pages/check/check-page.tsx")).CheckPage);

/** The server is mostly on this machine, so that what the browser thinks of the network tells nothing. */
const anyNetwork = { networkMode: "always" } as const;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      ...anyNetwork,
      retry: (count, error) => !(error instanceof ApiProblem) && count < 1,
      refetchOnWindowFocus: false,
    },
    mutations: anyNetwork,
  },
});

function Guarded({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <PageGuard page={pathname}>
      <Suspense fallback={<LoadingState whole rows={8} />}>{children}</Suspense>
    </PageGuard>
  );
}

/** The pages of an edition; what is no number names none. */
function OfEdition() {
  const { edition = "" } = useParams();
  return /^[1-9]\d{0,8}$/u.test(edition) ? <Outlet /> : <NotFoundPage />;
}

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <ShadeProvider>
        <Suspense>
          <WordsProvider>
            {/* Not as transitions: letters typed into a filter stand in the address, and none may be lost on the way. */}
            <BrowserRouter useTransitions={false}>
              <Shell>
                <Guarded>
                  <Routes>
                    <Route path="/" element={<AskPage />} />
                    <Route path="/lists" element={<ListsPage />} />
                    <Route path="/lists/:edition" element={<OfEdition />}>
                      <Route index element={<ListPage />} />
                      <Route path="review" element={<ReviewPage />} />
                      <Route path=":item" element={<ItemPage />} />
                    </Route>
                    <Route path="/departments" element={<DepartmentsPage />} />
                    <Route path="/departments/:name" element={<DepartmentPage />} />
                    <Route path="/departments/:name/mirror" element={<MirrorPage />} />
                    <Route path="/batch" element={<BatchPage />} />
                    <Route path="/notice" element={<NoticePage />} />
                    <Route path="/own-words" element={<OwnWordsPage />} />
                    <Route path="/checks" element={<ChecksPage />} />
                    <Route path="/checks/county/:county" element={<CountyCheckPage />} />
                    <Route path="/checks/:edition" element={<OfEdition />}>
                      <Route index element={<CheckPage />} />
                    </Route>
                    <Route path="/import" element={<ImportPage />} />
                    <Route path="/reports" element={<ReportsPage />} />
                    <Route path="*" element={<NotFoundPage />} />
                  </Routes>
                </Guarded>
              </Shell>
            </BrowserRouter>
          </WordsProvider>
        </Suspense>
      </ShadeProvider>
    </QueryClientProvider>
  );
}
