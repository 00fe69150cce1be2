import {configure} from '@testing-library/react';

/** What a test waits for may come late on a busy machine. Milliseconds. */
configure({asyncUtilTimeout: 15_000});
