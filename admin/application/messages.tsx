import { useMay } from '../access/rights.js';
import { useAsk } from '../data/ask.js';
import { MessagesDocument, SendMessageDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { Waiting } from '../shell/waiting.js';
import type { ApplicationShown } from './application-page.js';
import { Talk } from './talk.js';
import { WriteBox } from './write-box.js';
import { useActOn } from '../data/use-act-on.js';

/** What is said between the administration and the applicant. */
export function Messages({ application }: { application: ApplicationShown }) {
  const say = useWords();
  const atCounter = useMay()('file for others');
  const mayTalk = application.mayInstruct || atCounter;
  const { data, error, isPending, isLoadingError } = useAsk(MessagesDocument, { id: application.id });
  const {
    act,
    busy,
    problems,
    error: refused,
  } = useActOn(SendMessageDocument, (answer) => answer.sendMessage.problems, {
    word: 'application.messageSent',
    then: () => undefined,
  });
  if (isPending) return <Waiting />;
  if (isLoadingError) return <Failed error={error} />;
  return (
    <>
      <Talk
        empty={say('application.noMessages')}
        said={(data.application?.messages.nodes ?? []).map((message) => ({
          ...message,
          who: message.fromApplicant ? application.applicantName : (message.author?.fullName ?? ''),
          role: say(message.fromApplicant ? 'application.applicant' : 'application.administration'),
          apart: !message.fromApplicant,
        }))}
      />
      {mayTalk && (
        <WriteBox
          label={say('application.writeMessage')}
          hint={say('application.messageHint')}
          send={say('application.send')}
          busy={busy}
          problems={problems}
          error={refused}
          onSend={(text) => act({ applicationId: application.id, text })}
        />
      )}
    </>
  );
}
