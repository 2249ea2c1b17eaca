// A desk of tickets: an application as its users write them, with the document that @nestjs/swagger makes of its classes.
import 'reflect-metadata';
import {
  Body, Controller, Delete, Get, Header, Headers, HttpCode, Module, NotFoundException, Param, ParseArrayPipe, ParseEnumPipe, ParseIntPipe, Patch,
  Post, Put, Query, Req, Res, Sse, StreamableFile, UnauthorizedException, UploadedFiles, UseInterceptors, ValidationPipe, VersioningType,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FileFieldsInterceptor } from '@nestjs/platform-express';
import {
  ApiBasicAuth, ApiBearerAuth, ApiBody, ApiConsumes, ApiCookieAuth, ApiCreatedResponse, ApiExtraModels, ApiHeader, ApiNoContentResponse,
  ApiNotFoundResponse, ApiOkResponse, ApiParam, ApiProduces, ApiQuery, ApiTags, ApiUnauthorizedResponse, ApiBadRequestResponse, DocumentBuilder,
  getSchemaPath, SwaggerModule,
} from '@nestjs/swagger';
import { from } from 'rxjs';
import {
  Comment, Entry, Failure, NewTicket, Page, Priority, State, Stored, Ticket, TicketChange, TicketQuery, TicketSummary, Transition, Upload,
} from './tickets.ts';

const tickets = new Map<number, Ticket>();
const find = (id: number) => {
  const ticket = tickets.get(id);
  if (!ticket)
    throw new NotFoundException(`There is no ticket ${id}.`);
  return ticket;
};
const files = new Map<number, any>();

@ApiTags('tickets')
@ApiExtraModels(Page, TicketSummary)
@Controller({ path: 'tickets', version: '1' })
class TicketsController {
  @Get()
  @ApiOkResponse({
    headers: { 'X-Total': { description: 'How many there are.', schema: { type: 'integer' } } },
    schema: {
      allOf: [
        { $ref: getSchemaPath(Page) },
        { required: ['items'], properties: { items: { type: 'array', items: { $ref: getSchemaPath(TicketSummary) } } } },
      ],
    },
  })
  list(@Query() query: TicketQuery, @Res({ passthrough: true }) response: any): Page<TicketSummary> {
    const found = [...tickets.values()].filter((ticket) =>
      (!query.state || query.state.includes(ticket.state))
      && (query.assigned === undefined || query.assigned === !!ticket.assignee)
      && (!query.before || (ticket.due !== undefined && ticket.due < query.before)));
    response.header('X-Total', String(found.length));
    return {
      total: found.length,
      next: found.length > query.take ? 'more' : null,
      items: found.slice(0, query.take).map(({ id, title, state }) => ({ id, title, state })),
    };
  }

  @Post()
  @ApiCreatedResponse({ type: Ticket })
  @ApiBadRequestResponse({ type: Failure })
  create(@Body() body: NewTicket): Ticket {
    const ticket = Object.assign(body, { state: body.state ?? State.Open, id: tickets.size + 1, created: new Date() });
    tickets.set(ticket.id, ticket);
    return ticket;
  }

  @Get(':id')
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Ticket })
  @ApiNotFoundResponse({ type: Failure })
  get(@Param('id', ParseIntPipe) id: number): Ticket {
    return find(id);
  }

  @Patch(':id')
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Ticket })
  @ApiNotFoundResponse({ type: Failure })
  change(@Param('id', ParseIntPipe) id: number, @Body() change: TicketChange): Ticket {
    const said = Object.entries(change).filter(([, value]) => value !== undefined);
    return Object.assign(find(id), Object.fromEntries(said));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ type: Failure })
  remove(@Param('id', ParseIntPipe) id: number): void {
    find(id);
    tickets.delete(id);
  }

  @Put(':id/file')
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: Upload })
  @ApiOkResponse({ type: Stored })
  @UseInterceptors(FileFieldsInterceptor([{ name: 'file', maxCount: 1 }, { name: 'more' }]))
  upload(@Param('id', ParseIntPipe) id: number, @UploadedFiles() uploaded: any, @Body() body: any): Stored {
    const [file] = uploaded.file;
    files.set(id, file);
    return {
      // What multer reads as Latin-1 is UTF-8.
      name: Buffer.from(file.originalname, 'latin1').toString(), type: file.mimetype, size: file.size, note: body.note,
      tags: [body.tags ?? []].flat(), more: (uploaded.more ?? []).map((one: any) => `${one.originalname} ${one.size}`),
    };
  }

  @Get(':id/file')
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNotFoundResponse({ type: Failure })
  download(@Param('id', ParseIntPipe) id: number): StreamableFile {
    const file = files.get(id);
    if (!file)
      throw new NotFoundException(`Ticket ${id} has no file.`);
    return new StreamableFile(file.buffer, { type: 'application/octet-stream', disposition: 'attachment; filename="ticket.bin"' });
  }
}

@ApiTags('entries')
@Controller({ path: 'entries', version: '2' })
class EntriesController {
  @Post()
  @HttpCode(200)
  @ApiBody({ type: [Entry] })
  @ApiOkResponse({ type: [Entry] })
  turn(@Body() entries: any[]): Entry[] {
    return entries.toReversed();
  }

  @Sse('events')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { oneOf: [{ $ref: getSchemaPath(Comment) }, { $ref: getSchemaPath(Transition) }] } })
  events() {
    return from([{ data: { kind: 'comment', text: 'one' } }, { data: { kind: 'transition', from: State.Open, to: State.Closed } }]);
  }
}

@ApiTags('values')
@Controller('values')
class ValuesController {
  @Get('count')
  @ApiOkResponse({ schema: { type: 'integer' } })
  count(): number {
    return 42;
  }

  @Get('text')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @ApiProduces('text/plain')
  @ApiOkResponse({ type: String })
  text(): string {
    return 'für alle';
  }

  @Get('search/:priority/:state')
  @ApiParam({ name: 'priority', enum: Priority, enumName: 'Priority' })
  @ApiParam({ name: 'state', enum: State, enumName: 'State' })
  @ApiQuery({ name: 'ids', type: 'integer', isArray: true, style: 'form', explode: false })
  @ApiQuery({
    name: 'filter', style: 'deepObject', explode: true, required: false,
    schema: { type: 'object', properties: { name: { type: 'string' }, labels: { type: 'array', items: { type: 'string' } } } },
  })
  @ApiHeader({ name: 'x-trace', required: true })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: { type: 'string' } } })
  search(
    @Param('priority', new ParseEnumPipe(Priority)) priority: Priority,
    @Param('state', new ParseEnumPipe(State)) state: State,
    @Query('ids', new ParseArrayPipe({ items: Number, separator: ',' })) ids: number[],
    @Query('filter') filter: any,
    @Headers('x-trace') trace: string,
  ): Record<string, string> {
    return { priority: String(priority), state, ids: ids.join(' '), filter: JSON.stringify(filter ?? null), trace };
  }
}

@ApiTags('access')
@Controller('access')
class AccessController {
  @Get('bearer')
  @ApiBearerAuth()
  @ApiOkResponse({ schema: { type: 'object', required: ['who'], properties: { who: { type: 'string' } } } })
  @ApiUnauthorizedResponse({ type: Failure })
  bearer(@Headers('authorization') authorization?: string) {
    return who(authorization?.startsWith('Bearer ') && authorization.slice(7));
  }

  @Get('basic')
  @ApiBasicAuth()
  @ApiOkResponse({ schema: { type: 'object', required: ['who'], properties: { who: { type: 'string' } } } })
  @ApiUnauthorizedResponse({ type: Failure })
  basic(@Headers('authorization') authorization?: string) {
    return who(authorization?.startsWith('Basic ') && Buffer.from(authorization.slice(6), 'base64').toString());
  }

  @Get('cookie')
  @ApiCookieAuth('session')
  @ApiOkResponse({ schema: { type: 'object', required: ['who'], properties: { who: { type: 'string' } } } })
  @ApiUnauthorizedResponse({ type: Failure })
  cookie(@Req() request: any) {
    return who(/session=([^;]*)/.exec(request.headers.cookie ?? '')?.[1]);
  }
}

function who(name: unknown) {
  if (!name)
    throw new UnauthorizedException('Nobody.');
  return { who: name };
}

@Module({ controllers: [TicketsController, EntriesController, ValuesController, AccessController] })
class App {}

export async function start(): Promise<number> {
  const app = await NestFactory.create(App, { logger: ['error'] });
  // Filters are nested.
  (app as any).set('query parser', 'extended');
  app.setGlobalPrefix('api');
  app.enableVersioning({ type: VersioningType.URI });
  app.useGlobalPipes(new ValidationPipe({ transform: true, whitelist: false }));
  const description = new DocumentBuilder()
    .setTitle('Desk').setVersion('1.0').addBearerAuth().addBasicAuth().addCookieAuth('session', undefined, 'session').build();
  const document = SwaggerModule.createDocument(app, description);
  SwaggerModule.setup('docs', app, document, { ui: false, jsonDocumentUrl: 'openapi.json' });
  await app.listen(0, '127.0.0.1');
  return app.getHttpServer().address().port;
}
