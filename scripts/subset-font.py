"""Cut the house serif down to the characters that the site needs, as woff2.

    apt-get install fonts-sil-gentiumplus fonttools python3-brotli
    python3 scripts/subset-font.py /usr/share/fonts/truetype/gentiumplus app/styles/fonts

The source is Gentium Book Plus 6.101 (SIL, Open Font License 1.1). The licence reserves the names "Gentium" and "SIL" for
the unmodified font, and a subset is a modified one: so the files are renamed "On Su Serif", inside and outside.

Only a curator who needs a character outside RANGES runs this; the build takes the committed files.
tests/architecture/font-coverage.test.ts says which character is missing.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter, load_font, parse_unicodes, save_font

FAMILY = "On Su Serif"
STYLES = {"Regular": "regular", "Bold": "bold", "Italic": "italic"}
RANGES = ",".join(
    [
        "0020-007E,00A0-00FF",  # Basic Latin, Latin-1
        "0100-0148,014A-017F",  # Latin Extended-A: Central European, Baltic, Turkish
        "01A0-01A1,01AF-01B0",  # ơ, ư
        "01CD-01DC",  # Pinyin vowels with third tone, ü with tones
        "0218-021B",  # Romanian ș, ț
        "02BC,02C6-02C7,02DA,02DC",
        "0300-0304,0306-030C,031B,0323",  # combining accents, for a text that is not composed
        "1EA0-1EF9",  # Vietnamese
        "2009-200A,202F",  # narrow spaces
        "2010-2015,2018-201E,2020-2022,2026,2030,2032-2033,2039-203A,2044",
        "20AB-20AC,2116,2190-2193,2212,2248,2260,2264-2265",
    ]
)


def subset(source: Path, target: Path, style: str) -> None:
    """Write one subset font; raise if the source lacks a character of RANGES."""
    options = Options()
    options.flavor = "woff2"
    options.hinting = False  # screens of today do not use it, and it is a third of the file
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "liga"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.drop_tables += ["Silf", "Silt", "Sill", "Glat", "Gloc", "Feat"]  # Graphite

    font = load_font(str(source), options)
    wanted = set(parse_unicodes(RANGES))
    missing = wanted - set(font.getBestCmap())
    if missing:
        raise SystemExit(f"{source.name} lacks " + " ".join(f"U+{code:04X}" for code in sorted(missing)))
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)

    names = {1: FAMILY, 2: style, 3: f"{FAMILY} {style}; subset of SIL 6.101", 4: f"{FAMILY} {style}", 6: f"OnSuSerif-{style}"}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    save_font(font, str(target), options)
    print(f"{target.name}: {target.stat().st_size / 1000:.1f} kB, {len(font.getBestCmap())} characters")


def main() -> None:
    if len(sys.argv) != 3:
        raise SystemExit("Say where the Gentium Book Plus files are, and where the subsets go: see the top of this file.")
    source_dir, target_dir = Path(sys.argv[1]), Path(sys.argv[2])
    for style, slug in STYLES.items():
        source = source_dir / f"GentiumBookPlus-{style}.ttf"
        if not source.exists():
            raise SystemExit(f"There is no {source}: install fonts-sil-gentiumplus first.")
        subset(source, target_dir / f"on-su-serif-{slug}.woff2", style)


if __name__ == "__main__":
    main()
