import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useHref, useLinkClickHandler, useLocation, useResolvedPath } from 'react-router';

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string };

/**
 * A link to a place in the app, which a plain press opens without loading the page anew. The
 * router's own brings the prefetching of its framework along.
 */
export function Link({ to, onClick, children, ...anchor }: LinkProps) {
  const href = useHref(to);
  const follow = useLinkClickHandler(to);
  return (
    <a
      {...anchor}
      href={href}
      onClick={(event: MouseEvent<HTMLAnchorElement>) => {
        onClick?.(event);
        if (!event.defaultPrevented) follow(event);
      }}
    >
      {children}
    </a>
  );
}

/** A link that says whether it leads to the page that is open. */
export function PlaceLink(props: LinkProps) {
  // A page of its own may have been opened with a slash at its end.
  const here = useLocation().pathname.replace(/(.)\/$/, '$1');
  const isHere = here === useResolvedPath(props.to).pathname;
  return <Link {...props} aria-current={isHere ? 'page' : undefined} />;
}
