import {useEffect} from 'react';
import {useSteady} from '../../ui/useSteady';
import {browserCompression} from './compression';
import {parseFile, type LinkedFile} from './link';

type Found = Exclude<LinkedFile, {readonly kind: 'nothing'}>;

/** Opens the file that a fragment holds, once for each fragment. */
export function useLinkedFile(hash: string, onFound: (found: Found) => void): void {
  const found = useSteady(onFound);
  useEffect(() => {
    let isGone = false;
    void parseFile(hash, browserCompression()).then((linked) => {
      if (!isGone && linked.kind !== 'nothing') {
        found(linked);
      }
    });
    return () => {
      isGone = true;
    };
  }, [hash, found]);
}
