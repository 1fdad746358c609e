using System.Text;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>
/// Puts together again what an annotation broke. The copying program looked for characters in the bytes of GBK and
/// met them across two others too: 節 in the second byte of 展 and the first of 潛. It put (jié) between the two bytes
/// of 潛, and from there on the decoder paired the wrong ones: 展潛力大 became 展?jié)摿Υ?.
/// </summary>
/// <remarks>
/// The byte that the decoder lost to its question mark is the second of the character that was met, of which the
/// first byte and the reading are known. A run of wrong pairs ends where a single byte puts the pairs right again.
/// </remarks>
internal sealed class BrokenAnnotations
{
    // A run seldom goes past the next annotation; one that is longer than this has lost the byte that ends it.
    private const int LongestRun = 40;

    // So many everyday characters in a row are seldom made by wrong pairs.
    private const int ProofOfWhole = 3;

    private const int FullWidthOffset = '！' - '!';

    private readonly string _text;
    private readonly IReadOnlySet<char> _annotated;
    private readonly StringBuilder _recovered = new();
    private int _index;

    // Many sites make full-width letters and marks narrow once they have decoded the text.
    private readonly bool _isNarrowed;

    // First byte of the next character; null if it is lost.
    private byte? _lead;

    // Whether an annotation stands between the two bytes of the next character.
    private bool _isSplit;

    private BrokenAnnotations(string text, int index, IReadOnlySet<char> annotated, bool isNarrowed)
    {
        _text = text;
        _index = index;
        _annotated = annotated;
        _isNarrowed = isNarrowed;
    }

    /// <summary>What stood there before, with □ for a character that is lost, and where it ends; null if nothing can be told.</summary>
    /// <param name="previous">The character before, in the repaired text.</param>
    /// <param name="annotated">The characters that this text has annotations for.</param>
    /// <param name="isNarrowed">Whether this text has , and ; where it had ，and ；.</param>
    public static (string Text, int End)? Read(string text, int index, char previous, IReadOnlySet<char> annotated, bool isNarrowed)
    {
        var run = new BrokenAnnotations(text, index, annotated, isNarrowed);
        return run.ReadRuns(previous) ? (run._recovered.ToString(), run._index) : null;
    }

    private PinyinSyllable? BrokenAnnotation() =>
        _index < _text.Length && IsLostByte(_text[_index]) ? PinyinSyllable.BeforeCloser(_text, _index + 1) : null;

    private static bool IsLostByte(char character) => character is '?' or '\uFFFD';

    private bool ReadRuns(char previous)
    {
        while (BrokenAnnotation() is { } annotation)
        {
            var before = (_index, _recovered.Length);
            _lead = LostLead(previous, annotation.Reading);
            _isSplit = true;
            _index = annotation.End;
            if (!ReadRun())
            {
                (_index, _recovered.Length) = before;
                break;
            }

            previous = _recovered[^1];
        }

        return _recovered.Length > 0;
    }

    private static byte? LostLead(char previous, string reading) =>
        previous != TextCleaner.Damaged
        && GbkBytes.Of(previous) is var (_, trail)
        && AnnotationReadings.Find(trail, reading) is { } met
            ? GbkBytes.Of(met)?.Trail
            : null;

    private bool ReadRun()
    {
        for (var length = 0; length < LongestRun; length++)
        {
            if (IsLastRead())
            {
                return true;
            }
        }

        return false;
    }

    // Reads what makes the next character whole; whether the pairs are right again after it.
    private bool IsLastRead()
    {
        var character = _index < _text.Length ? _text[_index] : '\n';
        if (IsLostByte(character))
        {
            ReadLostTrail();
            return true;
        }

        if (GbkBytes.SingleTrail(character) is { } single && (Recovered(single) is not null || !CanBeNarrowed(character)))
        {
            ReadSingleTrail(single);
            return true;
        }

        if (WideBytes(character) is not var (trail, next) || IsBare(character, _index + 1))
        {
            Append(null);
            return true;
        }

        return IsLastRead(character, trail, next);
    }

    private bool IsLastRead(char character, byte trail, byte next)
    {
        var recovered = Recovered(trail);
        if (recovered is { } whole && !_isSplit && IsBare(whole, _index))
        {
            recovered = null;
        }

        Append(recovered);
        if (recovered is null && LooksWhole(_index))
        {
            return true;
        }

        _index++;
        if (GbkBytes.IsAscii(next))
        {
            // The byte after a run was taken for the second of its last.
            _recovered.Append((char)next);
            return true;
        }

        _lead = next;
        _isSplit = false;
        if (PinyinSyllable.InBrackets(_text, _index) is { } annotation && AnnotationReadings.IsReading(character, annotation.Reading))
        {
            _isSplit = true;
            _index = annotation.End;
        }

        return false;
    }

    private void ReadLostTrail()
    {
        if (BrokenAnnotation() is { } annotation)
        {
            Append(_lead is { } lead ? AnnotationReadings.Find(lead, annotation.Reading) : null);
            _index = annotation.End;
        }
        else
        {
            Append(null);
            _index++;
        }
    }

    private void ReadSingleTrail(byte trail)
    {
        // A letter that fits as it is and as a full-width one leaves open which it was.
        var recovered = CanBeNarrowed(_text[_index]) ? null : Recovered(trail);
        _index++;
        if (PinyinSyllable.InBrackets(_text, _index) is { } annotation)
        {
            recovered = recovered is { } whole && AnnotationReadings.IsReading(whole, annotation.Reading) ? whole : null;
            _index = annotation.End;
        }
        else if (recovered is { } whole && !_isSplit && _annotated.Contains(whole))
        {
            recovered = null;
        }

        Append(recovered);
    }

    // Full-width letters and marks had two bytes before they were made narrow.
    private bool CanBeNarrowed(char character) =>
        _isNarrowed
        && character is > ' ' and <= '~'
        && !LooksWhole(_index + 1)
        && Recovered(GbkBytes.FullWidthLead) is not null
        && Continues(GbkBytes.Of((char)(character + FullWidthOffset))!.Value.Trail);

    private bool Continues(byte lead)
    {
        var character = _index + 1 < _text.Length ? _text[_index + 1] : '\n';
        return IsLostByte(character)
            || ((GbkBytes.SingleTrail(character) ?? GbkBytes.Of(character)?.Lead) is { } trail && Recovered(lead, trail) is not null);
    }

    private (byte Lead, byte Trail)? WideBytes(char character) =>
        GbkBytes.Of(CanBeNarrowed(character) ? (char)(character + FullWidthOffset) : character);

    private char? Recovered(byte trail) => Recovered(_lead, trail);

    private static char? Recovered(byte? first, byte trail) =>
        first is { } lead
        && GbkBytes.Character(lead, trail) is { } character
        && GbkBytes.IsCommon(character)
        && AnnotationReadings.IsInTraditionalText(character)
            ? character
            : null;

    private void Append(char? character) => _recovered.Append(character ?? TextCleaner.Damaged);

    // The program annotated a character wherever its two bytes stood together.
    private bool IsBare(char character, int next) =>
        _annotated.Contains(character) && PinyinSyllable.InBrackets(_text, next) is null;

    private bool LooksWhole(int index)
    {
        var end = Math.Min(_text.Length, index + ProofOfWhole);
        while (index < end && GbkBytes.IsCommon(_text[index]) && AnnotationReadings.IsInTraditionalText(_text[index]))
        {
            index++;
        }

        return index == end;
    }
}
