import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { flushSync } from "react-dom";
import { useNavigate } from "react-router";
import type { Edition } from "../../../../src/model/edition.ts";
import { answered, client } from "../../data/client.ts";
import { useHealth } from "../../data/queries.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { ErrorState } from "../../parts/states.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./list.module.css";

/** Takes a wrong import out again, after a second look. Not offered where the server is read-only. */
export function RemoveEdition({ edition }: { readonly edition: Edition }) {
  const words = useWords();
  const health = useHealth();
  const [asked, setAsked] = useState(false);
  if (health.data?.readOnly ?? true) return null;
  return (
    <>
      <Button look="danger" onClick={() => setAsked(true)}>
        {words.removeEdition}
      </Button>
      {asked && <Sure edition={edition} close={() => setAsked(false)} />}
    </>
  );
}

function Sure({ edition, close }: { readonly edition: Edition; close(): void }) {
  const words = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => answered(client.api.editions[":edition"].$delete({ param: { edition: String(edition.id) } })),
    onSuccess: async () => {
      // This page stays behind the next one while that is loaded; what is gone it must not ask for again.
      flushSync(() => void navigate("/lists"));
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey.includes(edition.id) });
      await queries.invalidateQueries();
    },
  });
  return (
    <Dialog title={`${edition.township.name ?? edition.document.name}：${words.removeEdition}`} close={close}>
      <p>{words.removeSure}</p>
      {remove.isError && <ErrorState error={remove.error} />}
      <p className={styles.sure}>
        <Button onClick={close}>{words.cancel}</Button>
        <Button look="danger" busy={remove.isPending} onClick={() => remove.mutate()}>
          {words.removeEdition}
        </Button>
      </p>
    </Dialog>
  );
}
