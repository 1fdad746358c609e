using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AssistantBot.Ingestion.Reading;

/// <summary>Takes a JSON string as it is: System.Text.Json throws at half a surrogate pair, which news exports have.</summary>
internal static class JsonText
{
    public static string Unescape(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return UnescapeLeniently(element.GetRawText().AsSpan()[1..^1]);
        }
    }

    // The document parsed, so every escape is well formed.
    private static string UnescapeLeniently(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(Short(raw[i]));
            }
        }

        return text.ToString();
    }

    private static char Short(char escape) => escape switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        _ => escape,
    };
}
