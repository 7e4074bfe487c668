import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense } from "react";
import { BrowserRouter, Outlet, Route, Routes, useLocation, useParams } from "react-router";
import { ApiProblem } from "./data/client.ts";
import { AskPage } from "./pages/ask/ask-page.tsx";
import { NotFoundPage } from "./pages/not-found-page.tsx";
import { PageGuard } from "./parts/page-guard.tsx";
import { LoadingState } from "./parts/states.tsx";
import { Shell } from "./shell/shell.tsx";
import { ShadeProvider } from "./theme/shade.tsx";
import { WordsProvider } from "./words/words.tsx";

const ListsPage = lazy(() => import("./pages/lists/lists-page.tsx").then(({ ListsPage }) => ({ default: ListsPage })));
const ListPage = lazy(() => import("./pages/list/list-page.tsx").then(({ ListPage }) => ({ default: ListPage })));
const DepartmentsPage = lazy(() =>
  import("./pages/departments/departments-page.tsx").then(({ DepartmentsPage }) => ({ default: DepartmentsPage })),
);
const DepartmentPage = lazy(() =>
  import("./pages/department/department-page.tsx").then(({ DepartmentPage }) => ({ default: DepartmentPage })),
);
const BatchPage = lazy(() => import("./pages/batch/batch-page.tsx").then(({ BatchPage }) => ({ default: BatchPage })));
const MirrorPage = lazy(() =>
  import("./pages/mirror/mirror-page.tsx").then(({ MirrorPage }) => ({ default: MirrorPage })),
);
const NoticePage = lazy(() =>
  import("./pages/notice/notice-page.tsx").then(({ NoticePage }) => ({ default: NoticePage })),
);
const OwnWordsPage = lazy(() =>
  import("./pages/own-words/own-words-page.tsx").then(({ OwnWordsPage }) => ({ default: OwnWordsPage })),
);
const ChecksPage = lazy(() =>
  import("./pages/checks/checks-page.tsx").then(({ ChecksPage }) => ({ default: ChecksPage })),
);
const CountyCheckPage = lazy(() =>
  import("./pages/county-check/county-check-page.tsx").then(({ CountyCheckPage }) => ({ default: CountyCheckPage })),
);
const CheckPage = lazy(() => import("./pages/check/check-page.tsx").then(({ CheckPage }) => ({ default: CheckPage })));
const ImportPage = lazy(() =>
  import("./pages/import/import-page.tsx").then(({ ImportPage }) => ({ default: ImportPage })),
);
const ReportsPage = lazy(() =>
  import("./pages/reports/reports-page.tsx").then(({ ReportsPage }) => ({ default: ReportsPage })),
);
const ReviewPage = lazy(() =>
  import("./pages/review/review-page.tsx").then(({ ReviewPage }) => ({ default: ReviewPage })),
);
const ItemPage = lazy(() => import("./pages/item/item-page.tsx").then(({ ItemPage }) => ({ default: ItemPage })));

const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: (count, error) => !(error instanceof ApiProblem) && count < 1, refetchOnWindowFocus: false },
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
