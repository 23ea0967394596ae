/**
 * A day's digest as a workbook that an analyst can work in and a press officer can print.
 *
 * <p>Every list is a real Excel table with a fixed name, so that formulas and pivots written today
 * work on tomorrow's file and in any language; every figure leads to the rows of the ledger it was
 * counted from, and every row to its article. The ledger is sorted by actor and theme, because then
 * the rows behind a figure are one block that a link can select.
 *
 * <p>{@link org.mediadigest.report.excel.ExcelDigest} first lays out all sheets in memory (headers,
 * tables, print set-up), then streams the rows, so that memory does not grow with the ledger. The
 * same digest gives the same bytes: no clock, no default locale, no default zone. Words come from
 * the wording, looks from {@link org.mediadigest.report.excel.Styles}; nothing is counted here.
 *
 * <p>May import {@code report}, what {@code report} may import, and Apache POI.
 */
@NullMarked
package org.mediadigest.report.excel;

import org.jspecify.annotations.NullMarked;
