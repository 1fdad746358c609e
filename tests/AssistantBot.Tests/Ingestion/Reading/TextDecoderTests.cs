using System.Security.Cryptography;
using System.Text;
using AssistantBot.Ingestion.Reading;

namespace AssistantBot.Tests.Ingestion.Reading;

public sealed class TextDecoderTests
{
    private const string News =
        "本报讯（记者 简禾）9月23日，全市招商引资和园区建设推进会召开。市委书记出席会议并讲话，市长主持会议。全市新签约项目86个，计划总投资312.6亿元。";

    private const string Traditional =
        "本報訊（記者 柯望舒）10月15日，集中簽約儀式在會展中心舉行，現場簽約項目7個，總投資45.8億元。市長出席並見證簽約。";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;

    [Fact]
    public void Every_encoding_is_told_by_the_bytes_alone()
    {
        (Encoding Encoding, string Text)[] cases =
        [
            (new UTF8Encoding(false), News),
            (new UTF8Encoding(true), News),
            (new UnicodeEncoding(bigEndian: false, byteOrderMark: true), News),
            (new UnicodeEncoding(bigEndian: true, byteOrderMark: true), News),
            (new UnicodeEncoding(bigEndian: false, byteOrderMark: false), News),
            (new UnicodeEncoding(bigEndian: true, byteOrderMark: false), News),
            (new UTF32Encoding(bigEndian: false, byteOrderMark: true), News),
            (Gb18030, News),
            (Gb18030, Traditional),
            (Big5, Traditional),
        ];

        Assert.All(cases, item => Assert.Equal(item.Text, Decode(item.Encoding, item.Text)));
    }

    [Fact]
    public void A_character_of_four_bytes_in_gb18030_is_read()
    {
        var bytes = Gb18030.GetBytes("䶮王镇㐂庆村𠀀组召开村民会议，讨论产业发展和道路建设。");

        Assert.Contains(bytes, value => value is >= 0x30 and <= 0x39);
        Assert.Equal("䶮王镇㐂庆村𠀀组召开村民会议，讨论产业发展和道路建设。", TextDecoder.Decode(bytes).Text);
    }

    [Fact]
    public void Short_texts_are_read_in_every_encoding()
    {
        Assert.Equal("会议召开", TextDecoder.Decode(Gb18030.GetBytes("会议召开")).Text);
        Assert.Equal("會議召開", TextDecoder.Decode(Big5.GetBytes("會議召開")).Text);
        Assert.Equal("会", TextDecoder.Decode(Encoding.UTF8.GetBytes("会")).Text);
        Assert.Equal("Hi", TextDecoder.Decode("Hi"u8).Text);
    }

    [Fact]
    public void An_empty_text_and_a_mark_alone_are_empty()
    {
        Assert.Equal("", TextDecoder.Decode([]).Text);
        Assert.Equal("", TextDecoder.Decode([0xEF, 0xBB, 0xBF]).Text);
    }

    [Fact]
    public void A_few_broken_bytes_damage_their_characters_only()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(News, 10)));
        bytes[100] = 0xFF;

        var text = TextDecoder.Decode(bytes).Text;

        Assert.NotNull(text);
        Assert.EndsWith(News, text, StringComparison.Ordinal);
        Assert.InRange(text.Count(character => character == '\uFFFD'), 1, 3);
    }

    [Fact]
    public void A_broken_byte_is_damage_in_every_encoding_and_no_question_mark()
    {
        foreach (var encoding in new[] { Gb18030, Big5 })
        {
            var start = encoding.GetBytes(string.Concat(Enumerable.Repeat(Traditional, 5)));

            var text = TextDecoder.Decode([.. start, 0xB0, (byte)'\n', .. start]).Text;

            Assert.Equal(1, text?.Count(character => character == '\uFFFD'));
            Assert.DoesNotContain("?", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_text_of_broken_bytes_is_refused_rather_than_stored_as_mojibake()
    {
        var bytes = Encoding.UTF8.GetBytes(News);
        for (var i = 10; i < bytes.Length; i += 20)
        {
            bytes[i] = 0xFF;
        }

        Assert.NotNull(TextDecoder.Decode(bytes).Failure);
    }

    [Fact]
    public void A_text_with_a_few_nuls_is_a_text()
    {
        Assert.Equal("会议\0召开", TextDecoder.Decode(Encoding.UTF8.GetBytes("会议\0召开")).Text);
    }

    [Fact]
    public void Files_that_are_no_text_are_refused_by_name_of_their_kind()
    {
        Assert.Contains("JPEG", TextDecoder.Decode([0xFF, 0xD8, 0xFF, 0xE0, 0, 16]).Failure, StringComparison.Ordinal);
        Assert.Contains("PDF", TextDecoder.Decode("%PDF-1.7\n正文"u8).Failure, StringComparison.Ordinal);
        Assert.Contains("ZIP", TextDecoder.Decode("PK\u0003\u0004aaaa"u8).Failure, StringComparison.Ordinal);
        Assert.Contains("gzip", TextDecoder.Decode([0x1F, 0x8B, 8, 0]).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_bytes_are_refused()
    {
        foreach (var length in new[] { 64, 300, 5000 })
        {
            for (var i = 0; i < 100; i++)
            {
                Assert.NotNull(TextDecoder.Decode(Noise(i, length)).Failure);
            }
        }
    }

    [Fact]
    public void Zeroes_are_refused() => Assert.NotNull(TextDecoder.Decode(new byte[1000]).Failure);

    // The same at every run.
    private static byte[] Noise(int seed, int length) =>
        Enumerable.Range(0, (length / SHA256.HashSizeInBytes) + 1)
            .SelectMany(block => SHA256.HashData(BitConverter.GetBytes((seed * 1000) + block)))
            .Take(length)
            .ToArray();

    private static string? Decode(Encoding encoding, string text) =>
        TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Text;
}
