"""When everyone born from 1955 to 1995 legally retires: retirement-dates.csv, worked out from the text alone.

The text: 全国人大常委会关于实施渐进式延迟法定退休年龄的决定 (2024-09-13) and, annexed to it, 国务院关于渐进式延迟法定退休年龄的办法,
article 1: from 2025-01-01 on, for men and for women whose age was 55, one month of delay for every four months, step
by step up to 63 and 58; for women whose age was 50, one month for every two months, step by step up to 55.

It is written the way the text reads. The birth months are gone through one after the other; a month whose people reach
the old age before January 2025 is left as it was; from then on the months are dealt out in bundles of four (or two),
every new bundle is delayed one month more than the one before, and once the final age is reached it stays there. No
closed formula, and nothing from this project's own program.

    python3 make-retirement-dates.py > retirement-dates.csv
"""

FIRST_BIRTH, LAST_BIRTH = (1955, 1), (1995, 12)
BEGINS = (2025, 1)
GROUPS = [
    # worker, old age, final age, months in a bundle
    ("man", 60, 63, 4),
    ("woman55", 55, 58, 4),
    ("woman50", 50, 55, 2),
]

# Rows printed elsewhere (the tables annexed to the measures, and examples by others), each looked up and not computed
# here: worker, born -> delay in months, age in years and months, month of retirement.
PRINTED = {
    ("man", "1964-12"): (0, 60, 0, "2024-12"),
    ("man", "1965-01"): (1, 60, 1, "2025-02"),
    ("man", "1965-04"): (1, 60, 1, "2025-05"),
    ("man", "1967-05"): (8, 60, 8, "2028-01"),
    ("man", "1970-01"): (16, 61, 4, "2031-05"),
    ("man", "1970-06"): (17, 61, 5, "2031-11"),
    ("man", "1973-05"): (26, 62, 2, "2035-07"),
    ("man", "1976-08"): (35, 62, 11, "2039-07"),
    ("man", "1976-09"): (36, 63, 0, "2039-09"),
    ("woman55", "1970-01"): (1, 55, 1, "2025-02"),
    ("woman55", "1972-08"): (8, 55, 8, "2028-04"),
    ("woman55", "1981-08"): (35, 57, 11, "2039-07"),
    ("woman55", "1981-09"): (36, 58, 0, "2039-09"),
    ("woman50", "1975-01"): (1, 50, 1, "2025-02"),
    ("woman50", "1975-02"): (1, 50, 1, "2025-03"),
    ("woman50", "1975-03"): (2, 50, 2, "2025-05"),
    ("woman50", "1980-06"): (33, 52, 9, "2033-03"),
    ("woman50", "1984-10"): (59, 54, 11, "2039-09"),
    ("woman50", "1984-11"): (60, 55, 0, "2039-11"),
}


def next_month(month):
    year, number = month
    return (year, number + 1) if number < 12 else (year + 1, 1)


def shown(month):
    return f"{month[0]:04}-{month[1]:02}"


def table(old_age, final_age, bundle):
    """Yields every birth month with the age its people retire at and the month they do so."""
    delay, in_bundle = 0, 0
    born = FIRST_BIRTH
    while born <= LAST_BIRTH:
        old_date = (born[0] + old_age, born[1])
        if old_date >= BEGINS:
            if old_date == BEGINS or in_bundle == bundle:
                # A bundle begins; it is delayed one month more, unless the final age has been reached.
                in_bundle = 0
                if old_age * 12 + delay < final_age * 12:
                    delay += 1
            in_bundle += 1
        years, months, retires = old_age, 0, old_date
        for _ in range(delay):
            retires = next_month(retires)
            months += 1
            if months == 12:
                years, months = years + 1, 0
        yield born, delay, years, months, retires
        born = next_month(born)


def main():
    rows = {}
    for worker, old_age, final_age, bundle in GROUPS:
        for born, delay, years, months, retires in table(old_age, final_age, bundle):
            rows[worker, shown(born)] = (delay, years, months, shown(retires))
    for key, printed in PRINTED.items():
        assert rows[key] == printed, (key, rows[key], printed)
    assert len(rows) == 3 * 41 * 12, len(rows)

    print("# Legal retirement by birth month, for the three groups of the 2024 decision, written out from the text of the")
    print("# measures month by month. Made by make-retirement-dates.py; do not edit. `retires` is the month; the day is the")
    print("# day of birth. 3 groups x 492 months.")
    print("worker,born,delay_months,age_years,age_months,retires")
    for (worker, born), (delay, years, months, retires) in rows.items():
        print(f"{worker},{born},{delay},{years},{months},{retires}")


if __name__ == "__main__":
    main()
