package org.folio.rest.impl;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import java.util.Map;
import javax.ws.rs.core.Response;
import org.folio.rest.annotations.Validate;
import org.folio.rest.jaxrs.model.Lending;
import org.folio.rest.jaxrs.resource.Lendings;
import org.folio.rest.persist.PgUtil;

public class LendingsApi implements Lendings {
  private static final String TABLE = "lending";

  @Validate
  @Override
  public void postLendings(Lending lending, Map<String, String> headers, Handler<AsyncResult<Response>> handler, Context context) {
    PgUtil.post(TABLE, lending, headers, context, PostLendingsResponse.class, handler);
  }

  @Validate
  @Override
  public void getLendings(String query, Map<String, String> headers, Handler<AsyncResult<Response>> handler, Context context) {
    PgUtil.get(TABLE, Lending.class, LendingCollection.class, query, 0, 10, headers, context, GetLendingsResponse.class, handler);
  }
}
