import { testAccessiblePages } from '../support/accessible-pages.ts';

testAccessiblePages(1);
