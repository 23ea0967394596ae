package org.mediadigest.report.excel;

import java.util.HexFormat;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours: blue and vermillion after Okabe and Ito, told apart by everyone and in grey. */
enum Palette {
  INK("1b1f24"),
  GREY("5b6570"),
  RULE("dfe3e8"),
  PALE("eef1f4"),
  WHITE("ffffff"),
  BLUE("0072b2"),
  PALE_BLUE("b3d4e8"),
  SHADE("7fb8da"),
  VERMILLION("d55e00"),
  PALE_VERMILLION("f4cdb0");

  private final String hex;

  Palette(String hex) {
    this.hex = hex;
  }

  private byte[] rgb() {
    return HexFormat.of().parseHex(hex);
  }

  XSSFColor cell() {
    return new XSSFColor(rgb(), null);
  }

  XDDFSolidFillProperties fill() {
    return new XDDFSolidFillProperties(XDDFColor.from(rgb()));
  }
}
