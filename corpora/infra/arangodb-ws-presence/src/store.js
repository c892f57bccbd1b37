import { Database, aql } from 'arangojs';

const db = new Database({ url: process.env.ARANGO_URL, databaseName: 'presence' });

export const remember = (person, place) =>
  db.query(aql`UPSERT { _key: ${person} } INSERT { _key: ${person}, place: ${place} } UPDATE { place: ${place} } IN people`);
