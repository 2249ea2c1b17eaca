using System.Net;
using Library;
using Library.Fastify;
using MadasterGen.Foreign.Tests.Servers;

namespace MadasterGen.Foreign.Tests.Calls;

/// <summary>Every operation of the application on Fastify, with the client of the document that its plugin writes.</summary>
public sealed class FastifyCallTests(FastifyServer server) : IClassFixture<FastifyServer>, IDisposable
{
    private const string Server = "fastify";

    private readonly LibraryClient _client = new(new MadasterClientOptions
    {
        BaseAddress = server.Address,
        ApiKey = "ann",
        Credentials = { ["bearer"] = "token-of-ann" },
    });

    private LibraryFastifyClient Client => _client.Fastify;

    public void Dispose() => _client.Dispose();

    [ServerFact(Server)]
    public async Task A_book_goes_and_comes_whole()
    {
        NewBook sent = NewBook("Whole") with
        {
            Added = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
            Subtitle = null,
            Rating = 4.5,
            Dimensions = [12.5, 20],
            Extra = new Dictionary<string, long> { ["copies"] = 3 },
        };

        Book book = await Client.Books.AddBookAsync(sent);

        Assert.Equal(("Whole", Genre.Science_fiction, 341L), (book.Title, book.Genre, book.Pages));
        Assert.Equal((sent.Published, sent.Added!.Value), (book.Published, book.Added));
        Assert.Null(book.Subtitle);
        Assert.Equal(4.5, book.Rating);
        Assert.Equal(["a", "b & c"], book.Tags);
        Assert.Equal([12.5, 20], book.Dimensions);
        Assert.Equal(3, book.Extra["copies"]);
        Assert.Equal(book, await Client.Books.GetBookAsync(book.Id));
    }

    [ServerFact(Server)]
    public async Task A_change_says_only_what_it_sets()
    {
        Book book = await Client.Books.AddBookAsync(NewBook("Changed") with { Rating = 2 });

        Book changed = await Client.Books.ChangeBookAsync(book.Id, new BookChange { Rating = null, Pages = 0 });

        Assert.Equal(book with { Rating = null, Pages = 0 }, changed);
    }

    [ServerFact(Server)]
    public async Task Lists_filters_and_flags_go_into_the_query()
    {
        Book both = await Client.Books.AddBookAsync(NewBook("Both") with { Tags = ["x y", "z,&"], Genre = Genre.Poem, Rating = 1 });
        await Client.Books.AddBookAsync(NewBook("One") with { Tags = ["x y"], Genre = Genre.Poem });

        MadasterResponse<IReadOnlyList<Book>, BooksClient.ListBooksHeaders> found = await Client.Books.ListBooksWithResponseAsync(
            20, tag: ["x y", "z,&"], genre: Genre.Poem, since: new DateOnly(1974, 5, 1), rated: true);

        Assert.Equal([both], found.Value);
        Assert.Equal(1, found.Headers.XTotal);
        Assert.Equal(2, (await Client.Books.ListBooksAsync(20, tag: ["x y"])).Count);
        Assert.Single(await Client.Books.ListBooksAsync(1, tag: ["x y"]));
    }

    [ServerFact(Server)]
    public async Task What_is_gone_is_a_typed_error_or_null()
    {
        Book book = await Client.Books.AddBookAsync(NewBook("Gone"));
        await Client.Books.RemoveBookAsync(book.Id);

        Failure failure = await FailsAsync(404, () => Client.Books.GetBookAsync(book.Id));

        Assert.Equal((404L, "NO_BOOK", $"There is no book {book.Id}."), (failure.StatusCode, failure.Code, failure.Message));
        Assert.Null(await Client.Books.GetBookOrDefaultAsync(book.Id));
        await FailsAsync(404, () => Client.Books.RemoveBookAsync(book.Id));
        await FailsAsync(404, () => Client.Books.ChangeBookAsync(book.Id, new BookChange()));
    }

    [ServerFact(Server)]
    public async Task What_the_server_refuses_says_why()
    {
        Failure failure = await FailsAsync(400, () => Client.Books.AddBookAsync(NewBook("")));

        Assert.Equal("body/title must NOT have fewer than 1 characters", failure.Message);
    }

    [ServerFact(Server)]
    public async Task A_cover_goes_in_a_form_and_comes_as_a_file()
    {
        Guid id = Guid.NewGuid();
        byte[] picture = [137, 80, 78, 71, 0, 255, 13, 10];

        SetCoverResponse set = await Client.Covers.SetCoverAsync(
            id,
            MadasterFile.FromBytes(picture, "cöver 1.png", "image/png"),
            "Ann & Bö",
            [MadasterFile.FromBytes([1], "a.png", "image/png"), MadasterFile.FromBytes([1, 2], "b.png", "image/png")],
            new SetCoverRequestFrame { Width = 7, Colour = "red" });
        using MadasterFile got = await Client.Covers.GetCoverAsync(id);

        Assert.Equal(("cöver 1.png", "image/png", 8L, "Ann & Bö", 7L), (set.Name, set.Type, set.Size, set.Artist, set.Width));
        Assert.Equal(["a.png 1", "b.png 2"], set.More);
        Assert.Equal(("cover.png", "image/png"), (got.FileName, got.ContentType));
        Assert.Equal(picture, await got.ReadAsBytesAsync());
    }

    [ServerFact(Server)]
    public async Task An_error_that_the_document_calls_a_picture_is_one_of_its_status()
    {
        MadasterApiException error = await Assert.ThrowsAsync<MadasterApiException>(() => Client.Covers.GetCoverAsync(Guid.Empty));

        Assert.Equal(HttpStatusCode.NotFound, error.StatusCode);
    }

    [ServerFact(Server)]
    public async Task A_form_and_a_cookie_make_a_session()
    {
        LogInResponse session = await Client.Session.LogInAsync("ann", "secret & =", ["reader", "a b"], true);

        Assert.Equal(("token-of-ann", true), (session.Token, session.Remember));
        Assert.Equal(["reader", "a b"], session.Roles);
        Assert.Equal("ann", (await Client.Session.WhoAmIAsync()).Name);
        await FailsAsync(401, () => Client.Session.LogInAsync("ann", "wrong"));
    }

    [ServerFact(Server)]
    public async Task A_bearer_opens_a_text() => Assert.Equal("für token-of-ann", await Client.Session.GetPrivateAsync());

    [ServerFact(Server)]
    public async Task Cases_of_a_union_are_told_apart_by_their_constants()
    {
        IReadOnlyList<Event> events = await Client.Events.AddEventsAsync(
            [new Loan { Kind = LoanKind.Loan, Reader = "Bo", Days = 14 }, new Sale { Kind = SaleKind.Sale, Price = 9.5 }]);

        Assert.Equal(["sale 9.5", "loan Bo 14"], events.Select(one => one.Match(
            loan => $"loan {loan.Reader} {loan.Days}",
            sale => FormattableString.Invariant($"sale {sale.Price}"),
            json => $"unknown {json}")));
    }

    [ServerFact(Server)]
    public async Task Cases_without_a_name_are_told_apart_by_what_they_are()
    {
        Guid id = Guid.NewGuid();

        foreach (Key key in new Key[] { 7L, id, new KeyIsbn { Isbn = "3-518" } })
            Assert.Equal(key, (await Client.Events.EchoKeyAsync(new EchoKeyRequest { Key = key })).Key);
    }

    [ServerFact(Server)]
    public async Task Values_go_into_paths_and_headers()
    {
        MadasterResponse<EchoResponse, EventsClient.EchoHeaders> echo = await Client.Events.EchoWithResponseAsync(
            new DateOnly(2026, 2, 3), Genre.Science_fiction, "a b&c", "trace-1", 5);

        Assert.Equal(
            (new DateOnly(2026, 2, 3), Genre.Science_fiction, "a b&c", "trace-1", 5L),
            (echo.Value.Day, echo.Value.Genre, echo.Value.Rest, echo.Value.Trace, echo.Value.Level));
        Assert.Equal("trace-1", echo.Headers.XTrace);
    }

    private static async Task<Failure> FailsAsync(int status, Func<Task> call)
    {
        MadasterApiException error = await Assert.ThrowsAsync<MadasterApiException>(call);
        Assert.Equal((HttpStatusCode)status, error.StatusCode);
        return Assert.IsType<Failure>(error.Error);
    }

    private static NewBook NewBook(string title) => new()
    {
        Title = title,
        Genre = Genre.Science_fiction,
        Published = new DateOnly(1974, 5, 1),
        Pages = 341,
        Tags = ["a", "b & c"],
    };
}
