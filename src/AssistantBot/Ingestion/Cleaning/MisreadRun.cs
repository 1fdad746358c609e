using System.Text;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>
/// Characters whose bytes were paired wrongly, the second of each with the first of the next, until a single byte put
/// the pairs right again: a Latin letter that was a second byte, or a byte that the decoder lost.
/// </summary>
internal sealed class MisreadRun(AnnotatedText text, int index, byte? lead)
{
    // A run seldom goes past the next annotation; one that is longer than this has lost the byte that ends it.
    private const int LongestRun = 40;

    private const int FullWidthOffset = '！' - '!';

    private readonly StringBuilder _recovered = new();

    private int _index = index;

    // The first byte of the next character; null if it is not known.
    private byte? _lead = lead;

    // Whether an annotation stands between the two bytes of the next character.
    private bool _isSplit = true;

    /// <summary>The characters, with □ for one that is lost, and where they end; null if there is no end.</summary>
    public (string Text, int End)? Read()
    {
        for (var length = 0; length < LongestRun; length++)
        {
            if (IsLastRead())
            {
                return (_recovered.ToString(), _index);
            }
        }

        return null;
    }

    // Reads what makes the next character whole; whether the pairs are right again after it.
    private bool IsLastRead()
    {
        var character = text[_index];
        if (AnnotatedText.IsLostByte(character))
        {
            ReadLostTrail();
            return true;
        }

        var canBeNarrowed = CanBeNarrowed(character);
        if (GbkBytes.SingleTrail(character) is { } single && (AnnotatedText.Everyday(_lead, single) is not null || !canBeNarrowed))
        {
            // A letter that fits as it is and as a full-width one leaves open which it was.
            ReadSingleTrail(single, canBeNarrowed ? null : AnnotatedText.Everyday(_lead, single));
            return true;
        }

        var wide = canBeNarrowed ? (char)(character + FullWidthOffset) : character;
        if (GbkBytes.Of(wide) is not var (trail, next) || text.IsBare(character, _index + 1))
        {
            Append(null);
            return true;
        }

        return IsLastRead(character, trail, next);
    }

    private bool IsLastRead(char character, byte trail, byte next)
    {
        var recovered = Whole(AnnotatedText.Everyday(_lead, trail), _index);
        Append(recovered);
        if (recovered is null && text.LooksWhole(_index))
        {
            return true;
        }

        _index++;
        if (GbkBytes.IsAscii(next))
        {
            // The letter after the run was taken for the second byte of a pair.
            _recovered.Append((char)next);
            return true;
        }

        _lead = next;
        _isSplit = false;
        if (PinyinSyllable.InBrackets(text.Text, _index) is { } annotation
            && AnnotationReadings.IsReading(character, annotation.Reading))
        {
            _isSplit = true;
            _index = annotation.End;
        }

        return false;
    }

    private void ReadLostTrail()
    {
        if (text.BrokenAnnotation(_index, _lead) is { } annotation)
        {
            Append(AnnotationReadings.FindByLead(_lead, annotation.Reading));
            _index = annotation.End;
        }
        else
        {
            Append(null);
            _index++;
        }
    }

    private void ReadSingleTrail(byte trail, char? recovered)
    {
        _index++;
        if (PinyinSyllable.InBrackets(text.Text, _index) is { } annotation)
        {
            _index = annotation.End;
            AppendAnnotated(recovered, trail, annotation.Reading);
        }
        else
        {
            Append(Whole(recovered, _index));
        }
    }

    private void AppendAnnotated(char? recovered, byte trail, string reading)
    {
        var annotated = AnnotationReadings.FindByTrail(trail, reading);
        if (recovered is { } whole && AnnotationReadings.IsReading(whole, reading))
        {
            annotated = whole;
        }
        else if (_lead is not null || annotated is null)
        {
            // Bytes between have vanished: half of the character before is among them, and half of this one.
            Append(null);
        }

        _recovered.Append(annotated);
    }

    private void Append(char? character) => _recovered.Append(character ?? TextCleaner.Damaged);

    private char? Whole(char? character, int end) =>
        character is { } known && !_isSplit && text.IsBare(known, end) ? null : character;

    // Full-width letters and marks had two bytes before they were made narrow.
    private bool CanBeNarrowed(char character) =>
        text.IsNarrowed
        && character is > ' ' and <= '~'
        && !text.LooksWhole(_index + 1)
        && AnnotatedText.Everyday(_lead, GbkBytes.FullWidthLead) is not null
        && Continues(GbkBytes.Of((char)(character + FullWidthOffset))!.Value.Trail);

    private bool Continues(byte first) =>
        AnnotatedText.IsLostByte(text[_index + 1])
        || (text.TrailAt(_index + 1) is { } trail && AnnotatedText.Everyday(first, trail) is not null);
}
