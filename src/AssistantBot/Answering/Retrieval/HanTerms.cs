using AssistantBot.Language;

namespace AssistantBot.Answering.Retrieval;

/// <summary>
/// Tells of every character of a text, in whatever spelling, whether it is Han and begins terms of one or two
/// characters. Most begin none, which one look into a table tells.
/// </summary>
internal sealed class HanTerms
{
    /// <summary>Not a Han character.</summary>
    public const int None = 0;

    /// <summary>A Han character that begins no term.</summary>
    public const int Other = 1;

    private const int PageSize = 256;

    private static readonly ushort[][] Plain = MakePlain();

    private readonly ushort[][] _pages = (ushort[][])Plain.Clone();
    private readonly List<Beginning> _beginnings = [default, default];

    /// <summary>The place of the terms that begin with a character, or <see cref="Other"/> or <see cref="None"/>.</summary>
    public int this[char character] => _pages[character / PageSize][character % PageSize];

    /// <summary>Takes up a term of one or two Han characters of the basic plane; another is left to others.</summary>
    public void Add(string term, int number)
    {
        if (term.Length is not (1 or 2) || !term.All(Han.IsHan))
        {
            return;
        }

        var place = PlaceOf(term[0]);
        var beginning = _beginnings[place];
        _beginnings[place] = term.Length == 1
            ? beginning with { Single = number }
            : beginning with { Pairs = [.. beginning.Pairs.Where(pair => pair.Second != term[1]), (term[1], number)] };
    }

    /// <summary>Counts the terms in a run of Han characters; returns where the run ends.</summary>
    public int CountRun(ReadOnlySpan<char> text, int index, Span<int> counts)
    {
        var pages = _pages;
        for (; index < text.Length; index++)
        {
            int place = pages[text[index] / PageSize][text[index] % PageSize];
            if (place > Other)
            {
                Count(_beginnings[place], index + 1 < text.Length ? text[index + 1] : '\0', counts);
            }
            else if (place == None)
            {
                break;
            }
        }

        return index;
    }

    private static void Count(in Beginning beginning, char next, Span<int> counts)
    {
        if (beginning.Single >= 0)
        {
            counts[beginning.Single]++;
        }

        if (beginning.Pairs.Length == 0)
        {
            return;
        }

        var folded = CharacterFolding.Fold(next);
        foreach (var (second, term) in beginning.Pairs)
        {
            if (second == folded)
            {
                counts[term]++;
                return;
            }
        }
    }

    private int PlaceOf(char folded)
    {
        if (this[folded] > Other)
        {
            return this[folded];
        }

        var place = _beginnings.Count;
        _beginnings.Add(new Beginning(-1, []));
        foreach (var variant in FoldedVariants.Of(folded))
        {
            var number = variant / PageSize;
            if (_pages[number] == Plain[number])
            {
                _pages[number] = (ushort[])Plain[number].Clone();
            }

            _pages[number][variant % PageSize] = (ushort)place;
        }

        return place;
    }

    // Pages that are alike are one.
    private static ushort[][] MakePlain()
    {
        var none = new ushort[PageSize];
        var all = new ushort[PageSize];
        Array.Fill(all, (ushort)Other);
        return Enumerable.Range(0, (char.MaxValue + 1) / PageSize).Select(number =>
        {
            var page = Enumerable.Range(number * PageSize, PageSize)
                .Select(code => (ushort)(Han.IsHan(CharacterFolding.Fold((char)code)) ? Other : None))
                .ToArray();
            return page.AsSpan().SequenceEqual(none) ? none : page.AsSpan().SequenceEqual(all) ? all : page;
        }).ToArray();
    }

    /// <summary>The terms that begin with one character.</summary>
    /// <param name="Single">The number of the term that is this character alone; -1: none is.</param>
    private readonly record struct Beginning(int Single, (char Second, int Term)[] Pairs);
}
