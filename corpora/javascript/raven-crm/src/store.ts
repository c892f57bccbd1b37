import { DocumentStore } from 'ravendb';

export const store = new DocumentStore(process.env.RAVEN_URL!, 'crm');
store.initialize();
