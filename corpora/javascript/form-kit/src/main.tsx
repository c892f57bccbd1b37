import { createRoot } from 'react-dom/client';
import { LoginForm } from './login-form';

createRoot(document.getElementById('root')!).render(<LoginForm />);
