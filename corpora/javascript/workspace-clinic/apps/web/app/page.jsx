import { VisitForm } from '../components/visit-form';

export default function Page() {
  return <VisitForm />;
}
