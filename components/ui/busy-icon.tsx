import { LoaderCircle } from 'lucide-react';

const TURN_SECONDS = 1.2;

/**
 * Something is under way: a circle that turns, unless the person wants no motion. The picture turns itself: what a style sheet turns, Firefox
 * keeps in memory after it has left a page of an extension.
 */
export function BusyIcon({ className }: { className?: string | undefined }) {
  const mayMove = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <LoaderCircle aria-hidden="true" className={className}>
      {mayMove && (
        <animateTransform attributeName="transform" type="rotate" from="0" to="360" dur={`${TURN_SECONDS}s`} repeatCount="indefinite" />
      )}
    </LoaderCircle>
  );
}
