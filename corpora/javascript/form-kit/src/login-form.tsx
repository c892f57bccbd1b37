import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';

const login = z.object({ email: z.string().email(), password: z.string().min(8) });

export function LoginForm() {
  const { register, handleSubmit } = useForm({ resolver: zodResolver(login) });
  return (
    <form onSubmit={handleSubmit((values) => fetch('/api/login', { method: 'POST', body: JSON.stringify(values) }))}>
      <input {...register('email')} />
    </form>
  );
}
