/** Pages of the web: the text of their article, without what stands around it, and what they say of it. */
@NullMarked
package org.onrecord.intake.pages;

import org.jspecify.annotations.NullMarked;
