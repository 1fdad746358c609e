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
/// first byte and the reading are known. What cannot be seen is a decoder that drops two bytes which are no character:
/// the characters before and after then read as one other.
/// </remarks>
internal static class BrokenAnnotations
{
    /// <summary>What stood there before, with □ for a character that is lost, and where it ends; null if nothing can be told.</summary>
    /// <param name="previous">The character before, in the repaired text.</param>
    public static (string Text, int End)? Read(AnnotatedText text, int index, char previous)
    {
        var recovered = new StringBuilder();
        while (text.BrokenAnnotation(index, FirstByteMet(previous)) is { } annotation)
        {
            var met = AnnotationReadings.AllByLead(FirstByteMet(previous), annotation.Reading);
            if (new MisreadRun(text, annotation.End, Lead(met, text.TrailAt(annotation.End))).Read() is not var (part, end))
            {
                break;
            }

            recovered.Append(part);
            (previous, index) = (part[^1], end);
        }

        return recovered.Length == 0 ? null : (recovered.ToString(), index);
    }

    // The second byte of the character before is the first of the one that was met.
    private static byte? FirstByteMet(char previous) =>
        previous == TextCleaner.Damaged ? null : GbkBytes.Of(previous)?.Trail;

    // If several may have been met (鎮 and 鎭), the one whose byte makes an everyday character of what follows.
    private static byte? Lead(IEnumerable<char> met, byte? trail)
    {
        var leads = met.Select(character => GbkBytes.Of(character)!.Value.Trail).ToList();
        var likely = leads.Count > 1 && trail is { } known
            ? leads.Where(lead => AnnotatedText.Everyday(lead, known) is not null).ToList()
            : leads;
        return likely.Count == 1 ? likely[0] : null;
    }
}
