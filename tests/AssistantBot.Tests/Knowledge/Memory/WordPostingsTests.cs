using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Memory;
using AssistantBot.Language;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Knowledge.Memory;

public sealed class WordPostingsTests
{
    [Fact]
    public void Frequencies_and_finds_are_those_of_the_texts_that_are_left()
    {
        Gen.Select(RandomText.Short.List[1, 60], Gen.Int[0, 9].List[0, 30]).Sample((texts, removed) =>
        {
            var postings = new WordPostings();
            for (var i = 0; i < texts.Count; i++)
            {
                postings.Add(i, i, CharacterFolding.Fold(texts[i]));
            }

            // Asked in between, so that counts are brought up to date more than once.
            var query = new PassageQuery(QuestionReader.Read("政策项目3.5 GDP").Terms, 100);
            for (var i = 0; i < removed.Count; i++)
            {
                postings.Remove(removed[i]);
                postings.Find(query, articles: null);
            }

            var left = Enumerable.Range(0, texts.Count).Where(i => !removed.Contains(i)).ToList();
            var found = postings.Find(query, articles: null);
            var counts = left.ToDictionary(i => i, i => PlainRanker.Count(query.Terms, texts[i]).Counts);
            return postings.Count == left.Count
                && query.Terms.Select((term, t) => found.Frequencies[term.Text] == counts.Values.LongCount(count => count[t] > 0)).All(same => same)
                && found.Keys.All(key => left.Contains((int)key) && counts[(int)key].Sum() > 0);
        });
    }

    [Fact]
    public void Long_lists_and_high_frequencies_come_back_as_they_went_in()
    {
        var lists = new PostingLists();
        var terms = Enumerable.Range(0, 3).Select(_ => lists.Add()).ToArray();
        var expected = new List<(int, int)>();
        for (var document = 0; document < 300_000; document += 1 + (document % 700))
        {
            var frequency = document % 11 == 0 ? 200 : 1 + (document % 3);
            expected.Add((document, frequency));
            foreach (var term in terms)
            {
                for (var i = 0; i < frequency; i++)
                {
                    lists.Append(term, document);
                }
            }
        }

        foreach (var term in terms)
        {
            Assert.Equal(expected, Read(lists, term));
        }
    }

    [Fact]
    public void Distances_of_every_size_come_back_as_they_went_in()
    {
        var steps = Gen.Frequency((8, Gen.Int[1, 200]), (2, Gen.Int[1, 40_000]), (1, Gen.Int[1, 3_000_000]));
        Gen.Select(steps, Gen.Frequency((3, Gen.Const(1)), (1, Gen.Int[1, 400]))).List[0, 300].Sample(postings =>
        {
            var lists = new PostingLists();
            var term = lists.Add();
            var document = -1;
            var expected = new List<(int, int)>();
            foreach (var (step, frequency) in postings)
            {
                document += step;
                expected.Add((document, frequency));
                for (var i = 0; i < frequency; i++)
                {
                    lists.Append(term, document);
                }
            }

            return Read(lists, term).SequenceEqual(expected);
        });
    }

    [Fact]
    public void The_best_are_the_first_of_all_in_order()
    {
        Gen.Select(Gen.Int[0, 20].List[0, 400], Gen.Int[0, 100]).Sample((scores, most) =>
        {
            var best = new BestPassages(most);
            for (var i = 0; i < scores.Count; i++)
            {
                if (best.Wants(scores[i], i))
                {
                    best.Take(scores[i], i);
                }
            }

            return best.InOrder().SequenceEqual(
                Enumerable.Range(0, scores.Count).OrderByDescending(i => scores[i]).ThenBy(i => i).Take(most));
        });
    }

    [Fact]
    public void Terms_keep_their_numbers_however_many_there_are()
    {
        var numbers = new TermNumbers();
        var terms = Enumerable.Range(0, 30_000).Select(i => $"{(char)(0x4E00 + (i % 20_000))}{(i < 20_000 ? "" : (char)(0x4E00 + (i / 7)))}")
            .Concat(Enumerable.Range(0, 500).Select(i => $"word{i}"))
            .ToList();
        for (var i = 0; i < terms.Count; i++)
        {
            Assert.Equal(i, numbers.FindOrAdd(terms[i], i));
        }

        Assert.All(terms.Index(), term => Assert.Equal(term.Index, numbers.Find(term.Item)));
        Assert.Equal((-1, -1, -1, -1), (numbers.Find("word"), numbers.Find("word500"), numbers.Find(""), numbers.Find("\0一")));
    }

    private static List<(int, int)> Read(PostingLists lists, int term)
    {
        var collector = new Collector([]);
        lists.Visit(term, ref collector);
        return collector.Postings;
    }

    private readonly record struct Collector(List<(int, int)> Postings) : IPostingVisitor
    {
        public void Visit(int document, int frequency) => Postings.Add((document, frequency));
    }
}
