package org.mediadigest.matching;

import java.util.ArrayList;
import java.util.List;

/** Prints how well the matcher does on our own gold sets, and each fault with its sentence. */
public final class OwnGoldEvaluation {

  private OwnGoldEvaluation() {}

  /** Takes no arguments; run it in the project's folder. */
  public static void main(String[] args) throws Exception {
    List<String> faults = new ArrayList<>();
    System.out.println("language expected    found    right precision    recall        F1");
    for (OwnGold gold : OwnGold.all()) {
      GoldScore score = gold.score();
      System.out.println(score.row());
      faults.addAll(score.faults());
    }
    faults.forEach(System.out::println);
  }
}
