/**
 * Common first names in Sweden and in the English-speaking world, folded. They are masked whether or not the company's
 * report has them, so that nobody can tell by an answer who is in it. Names that are words too, such as Per, Max and Will,
 * are left out.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abdi abigail adam adrian agnes agneta ahmad ahmed aisha albin alejandro alex alexander alexandra alexis alfred ali
  alice alicia alma alva amanda amelia amina amir amy anders andrea andreas andrew angela anita anja anna annelie annette
  annika anton antonio arvid ashley astrid august axel barbara ben benjamin bengt beatrice berit bertil birgitta bjorn
  bob bosse brandon brian britt camilla carina carl carlos carol caroline catherine cecilia charles charlotte chloe chris
  christer christian christina christine christopher claes claire clara connor conny crister dagmar daniel daniela david
  dennis diana donna dorothy ebba edith edvin edward elias elin elina elisabeth elizabeth ella ellen elsa elvira emelie
  emil emilia emily emma emmanuel eric erica erik erika ester ethan eva evelina fatima felicia felix filip filippa fredrik
  frida gabriel gabriella george gerd george goran greta gun gunilla gunnar gustaf gustav hakan hanna hannah hans harry
  hassan heather hedvig helen helena henrik henry hugo ian ibrahim ida inger ingrid ines isabella isabelle isak ivan jack
  jacob jakob james jamie jane janet jasmine jason jeanette jeff jeffrey jenny jennifer jens jeremy jerry jesper jessica
  jim jimmy joakim joanna joel johan johanna johannes john johnny jon jonas jonathan jorgen josefin josefine joseph joshua
  juan julia julian julie karen karin karl karolina kate katarina katherine kathleen katie keith kelly kenneth kent kerstin
  kevin kim kjell klas klara kristian kristin kristina kurt kyle lars lasse laura lauren leif lena lennart leo leon
  liam lily linda linn linnea linus lisa lisbeth lise lotta louise lovisa luca lucas lucy ludvig luis lukas madeleine magda
  magdalena magnus maja malin malena marcus margareta margaret maria mariam marianne marie marina mario marta martha martin
  martina mary mateo mathias matilda mats matthew matthias mattias megan melissa mia micael michael michelle mikael miguel
  mike milla minna miranda mohamed mohammed mohammad moa molly monica monika morgan muhammad nancy nadia nathalie nathan nellie
  nicholas nick nicolas nicole niklas nils nina nora noah olga olivia ola olle olof oskar oscar omar otto pamela patricia
  patrick patrik paul paula pauline pavel pedro pelle pernilla peter petra petter philip pia pontus priya rachel rebecca
  rebecka ragnar raymond richard rickard rikard rita robert robin roger roland ronja rosa ruben ruth ryan samantha samuel
  samir sandra sara sarah scott sebastian sharon signe sigrid simon siri sofia sofie sophia sophie stefan stella stephanie
  stephen steve steven stina sture susan susanna susanne svante sven sylvia tanja tara teresa theo theodor therese thomas
  tilda tim timothy tina tobias tom tomas tommy tony torbjorn tove tuva ulf ulla ulrika urban ursula valentina vanessa
  vera veronica victoria viktor viktoria vilhelm ville vincent wilhelm wilma william xavier yasmin ylva yusuf yvonne zara
  zahra zoe ake ann anne annmarie asa elsie evert folke hilda hjalmar holger ingemar ingvar janne jonna jorge kajsa kalle
  lillemor linnéa lovis maud miriam mona nikki peder ragnhild roy sally sixten solveig sonja steffan sune tage tekla tor
  torsten tyra valter vendela viola`.split(/\s+/),
);
