import { createContext, type ReactNode, useContext } from 'react';
import type { AppServices } from '@/utils/app-services/app-services';

const Services = createContext<AppServices | null>(null);

export function ServicesProvider({ services, children }: { services: AppServices; children: ReactNode }) {
  return <Services value={services}>{children}</Services>;
}

export function useServices(): AppServices {
  const services = useContext(Services);
  if (services === null) throw new Error('A screen was rendered outside ServicesProvider.');
  return services;
}
