package org.onrecord.pipeline;

import java.util.List;
import org.onrecord.intake.Item;

/** Items that were read together, before they are entered. */
record ReadItems(List<Prepared> reports, List<Item.Skipped> skipped, Tallied tallied) {}
