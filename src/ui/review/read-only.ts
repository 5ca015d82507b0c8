import { createContext, useContext } from 'react';

/** Set once for a screen, so that a row does not watch for it. */
export const ReadOnlyContext = createContext(false);

/** Nothing can be changed: another tab writes, or the case is finished. */
export const useReadOnly = (): boolean => useContext(ReadOnlyContext);
