package org.mediadigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-27",
        "20240527",
        "202405271030",
        "20240527T103000",
        "2024/05/27",
        "2024/5/27",
        "2024.05.27",
        "2024-05/27",
        "2024/may/27",
        "27-05-2024",
        "27.05.2024",
        "27.5.2024",
        "27_05_2024",
        "05/27/2024",
        "27 May 2024",
        "May 27, 2024",
        "Monday, May 27th, 2024",
        "MAY 27, 2024",
        "27 mai 2024",
        "27 MAG 2024",
        "27 maggio 2024",
        "27. Mai 2024",
        "27 de mayo de 2024",
        "27 de maio de 2024",
        "27 maja 2024",
        "27 травня 2024",
        "27 мая 2024 г.",
        "27. května 2024",
        "27 май 2024",
        "27. maj 2024",
        "27 mei 2024",
      })
  void theSameDayIsReadInEveryWriting(String written) {
    assertThat(WrittenDate.first("… " + written + " …").map(WrittenDate::day))
        .contains(LocalDate.of(2024, 5, 27));
  }

  @ParameterizedTest
  @CsvSource({
    "1er février 2024,2024-02-01",
    "3 août 2023,2023-08-03",
    "1. März 2024,2024-03-01",
    "9 października 2023,2023-10-09",
    "2 червня 2024,2024-06-02",
    "15 сентября 2022,2022-09-15",
    "8 settembre 2021,2021-09-08",
    "12 de septiembre de 2020,2020-09-12",
    "31 gru 2023,2023-12-31",
    "5 жовтня 2023,2023-10-05",
    "4. července 2024,2024-07-04",
    "4. června 2024,2024-06-04",
    "05-06-2024,2024-06-05",
  })
  void monthsAreReadInTheFormTheLanguagePutsBesideADay(String written, LocalDate day) {
    assertThat(WrittenDate.first(written).map(WrittenDate::day)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-13-45",
        "30.02.2024",
        "article-120240527",
        "20240527123",
        "27 mai",
        "mai 2024",
        "1949",
        "+49 30 2024 05",
        "v1.2024",
        "27 peoples 2024",
        "2024-05-271",
      })
  void whatIsNoDayIsNoDate(String written) {
    assertThat(WrittenDate.first(written)).isEmpty();
  }
}
