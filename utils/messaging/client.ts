import { CodedError, isErrorCode } from '@/utils/foundation/coded-error';
import { type MessageName, type MessageRequest, type MessageResponse, protocol } from './protocol';
import { answerSchema, type Envelope, MESSAGE_CHANNEL, type MessageTransport } from './transport';

export interface MessageClient {
  /** Rejects with the receiver's `CodedError`, or `message/not-valid` when the answer is not what the protocol promises. */
  send<Name extends MessageName>(name: Name, request: MessageRequest<Name>): Promise<MessageResponse<Name>>;
}

/** Every handler answers within seconds; what takes longer is followed through the session. */
const ANSWER_LIMIT_MS = 20_000;

/** A background that ends with a message in its hands never answers, and neither browser tells the sender in every case. */
function answered(sent: Promise<unknown>, name: MessageName): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new CodedError('message/not-valid', `Nobody answered ${name} in time.`));
    const timer = setTimeout(late, ANSWER_LIMIT_MS);
    sent.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The sending side for our own pages. */
export function createMessageClient(transport: MessageTransport): MessageClient {
  return {
    async send(name, request) {
      const envelope: Envelope = { channel: MESSAGE_CHANNEL, name, request };
      const answer = answerSchema.safeParse(await answered(transport.send(envelope), name));
      if (!answer.success) throw new CodedError('message/not-valid', `Nobody answered ${name}.`);
      if (!answer.data.ok) {
        const { code, message } = answer.data.error;
        throw new CodedError(isErrorCode(code) ? code : 'unexpected', message);
      }
      const response = protocol[name].response.safeParse(answer.data.response);
      if (!response.success) throw new CodedError('message/not-valid', `The answer to ${name} is not valid.`, { cause: response.error });
      return response.data as MessageResponse<typeof name>;
    },
  };
}
