'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';

const schema = z.object({ patient: z.string().uuid() });

export function VisitForm() {
  const form = useForm({ resolver: zodResolver(schema) });
  return <form onSubmit={form.handleSubmit((visit) => fetch('/visits', { method: 'POST', body: visit }))} />;
}
