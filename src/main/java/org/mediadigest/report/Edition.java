package org.mediadigest.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.mediadigest.article.Language;

/**
 * Which digest this is, and what it was made with: all that may differ between two digests of the
 * same news.
 *
 * @param day the day it covers
 * @param desk whom it is made for, as configured; printed in the head
 * @param language the language it is written in
 * @param zone the zone in which days begin and end
 * @param cutOff time of that day up to which articles were read
 * @param codebookVersion version of the codebook the articles were counted with
 * @param engineVersion version of the program and its reading settings
 */
public record Edition(
    LocalDate day,
    String desk,
    Language language,
    ZoneId zone,
    LocalTime cutOff,
    String codebookVersion,
    String engineVersion) {}
